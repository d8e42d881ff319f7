type Props<Choice extends string> = {
  readonly legend: string;
  readonly choices: readonly Choice[];
  readonly nameOf: (choice: Choice) => string;
  readonly chosen: readonly Choice[];
  /** How many agencies each choice would show. */
  readonly counts: ReadonlyMap<string, number>;
  readonly onChoose: (chosen: readonly Choice[]) => void;
};

/** The choices of one part of the filter, each with how many agencies it would show. */
export function ChoiceSet<Choice extends string>({ legend, choices, nameOf, chosen, counts, onChoose }: Props<Choice>) {
  if (choices.length < 2) return null;
  return (
    <fieldset>
      <legend>{legend}</legend>
      {choices.map((choice) => {
        const isChosen = chosen.includes(choice);
        return (
          <label key={choice}>
            <input
              type="checkbox"
              checked={isChosen}
              onChange={() => onChoose(choices.filter((other) => (other === choice ? !isChosen : chosen.includes(other))))}
            />
            <span>{nameOf(choice)}</span> <span className="count">{counts.get(choice) ?? 0}</span>
          </label>
        );
      })}
    </fieldset>
  );
}

import type { EmbedTheme } from '../../lib/embed/EmbeddedMap';
import { themeOn } from '../../lib/embed/themeOn';
import type { Messages } from '../../lib/language/messages/Messages';
import { groundChosen, type EmbedChoice } from './EmbedChoice';

type Props = {
  readonly words: Messages['embedCode'];
  readonly choice: EmbedChoice;
  readonly onChoose: (choice: EmbedChoice) => void;
};

/** What can be chosen so that the map goes with the article's own looks: its colours, and what it leaves to the article. */
export function LookChoices({ words, choice, onChoose }: Props) {
  const ground = groundChosen(choice);
  const ofGround = themeOn(ground);
  const isUseless = choice.ground.trim() !== '' && ofGround === undefined;
  return (
    <>
      <label>
        {words.theme}
        <select value={ofGround ?? choice.theme} disabled={ofGround !== undefined} onChange={({ target }) => onChoose({ ...choice, theme: target.value as EmbedTheme })}>
          {Object.entries(words.themes).map(([theme, name]) => (
            <option key={theme} value={theme}>
              {name}
            </option>
          ))}
        </select>
      </label>
      <label>
        {words.ground}
        <input
          type="text"
          maxLength={9}
          autoComplete="off"
          spellCheck={false}
          placeholder="#1a1a1a"
          value={choice.ground}
          aria-invalid={isUseless}
          aria-describedby="embed-ground-hint"
          onChange={({ target }) => onChoose({ ...choice, ground: target.value })}
        />
      </label>
      <label className="embed-choice-check">
        <input type="checkbox" checked={choice.isTransparent} onChange={({ target }) => onChoose({ ...choice, isTransparent: target.checked })} />
        {words.transparent}
      </label>
      <label className="embed-choice-check">
        <input type="checkbox" checked={choice.isPlain} onChange={({ target }) => onChoose({ ...choice, isPlain: target.checked })} />
        {words.plain}
      </label>
      <label className="embed-choice-check">
        <input type="checkbox" checked={choice.isListOpen} onChange={({ target }) => onChoose({ ...choice, isListOpen: target.checked })} />
        {words.listOpen}
      </label>
      <p id="embed-ground-hint" className="note" role="status">
        {isUseless ? words.groundUseless : words.groundHint}
      </p>
    </>
  );
}

import type { MapNames } from '../../lib/embed/mapNames';
import { languageName } from '../../lib/language/languageName';
import { languages, type Language } from '../../lib/language/Language';
import type { Messages } from '../../lib/language/messages/Messages';
import { useIsAwake } from '../reading/useIsAwake';
import { choosableHeights, type EmbedChoice } from './EmbedChoice';
import { LookChoices } from './LookChoices';

type Props = {
  readonly words: Messages['embedCode'];
  readonly agencies: MapNames['agencies'];
  readonly choice: EmbedChoice;
  readonly onChoose: (choice: EmbedChoice) => void;
};

/** What can be chosen for the map on another page. */
export function Choices({ words, agencies, choice, onChoose }: Props) {
  const isAwake = useIsAwake();
  return (
    <form className="needs-scripts" onSubmit={(event) => event.preventDefault()}>
      <fieldset className="embed-choices" disabled={!isAwake}>
        <legend className="visually-hidden">{words.choices}</legend>
        <label>
          {words.view}
          <select value={choice.agency} onChange={({ target }) => onChoose({ ...choice, agency: target.value })}>
            <option value="">{words.wholeOperation}</option>
            {agencies.map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </select>
        </label>
        <label>
          {words.language}
          <select value={choice.language} onChange={({ target }) => onChoose({ ...choice, language: target.value as Language })}>
            {languages.map((language) => (
              <option key={language} value={language} lang={language}>
                {languageName(language)}
              </option>
            ))}
          </select>
        </label>
        <label>
          {words.height}
          <input
            type="number"
            min={choosableHeights.least}
            max={choosableHeights.most}
            placeholder={String(choosableHeights.usual)}
            value={choice.height}
            aria-describedby="embed-height-hint"
            onChange={({ target }) => onChoose({ ...choice, height: target.value })}
          />
        </label>
        <p id="embed-height-hint" className="note">
          {words.heightHint}
        </p>
        <LookChoices words={words} choice={choice} onChoose={onChoose} />
      </fieldset>
    </form>
  );
}

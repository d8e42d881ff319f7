import { memo } from 'react';
import type { ChoiceCounts } from '../../lib/reading/countChoices';
import type { Filter } from '../../lib/reading/Reading';
import { vocabularyOf } from '../../lib/reading/Vocabulary';
import { ChoiceSet } from './ChoiceSet';
import { useReaderPage } from './Reader';
import { choose } from './readingStore';

type Props = Pick<Filter, 'roles' | 'kinds' | 'countries'> & { readonly counts: ChoiceCounts };

/** Narrows the agencies down by kind of work, kind of agency and country: hundreds of boxes, which no letter of a search makes anew. */
export const Narrowing = memo(function Narrowing({ roles: chosenRoles, kinds: chosenKinds, countries: chosenCountries, counts }: Props) {
  const { map, words } = useReaderPage();
  const { finder, kinds, roles, list } = words;
  const { choices } = vocabularyOf(map);
  const names = new Map<string, string>(map.participants.map(({ code, name }) => [code, name]));
  const chosen = chosenRoles.length + chosenKinds.length + chosenCountries.length;
  return (
    <details className="finder-narrow">
      <summary>
        {finder.narrow}
        {chosen > 0 && ` (${chosen})`}
      </summary>
      <div className="finder-choices">
        <ChoiceSet
          legend={finder.roles}
          choices={choices.roles}
          nameOf={(role) => (role === 'unstated' ? finder.unstated : roles[role])}
          chosen={chosenRoles}
          counts={counts.roles}
          onChoose={(next) => choose({ roles: next })}
        />
        <ChoiceSet legend={finder.kinds} choices={choices.kinds} nameOf={(kind) => kinds[kind]} chosen={chosenKinds} counts={counts.kinds} onChoose={(next) => choose({ kinds: next })} />
        <ChoiceSet
          legend={finder.countries}
          choices={choices.countries}
          nameOf={(country) => names.get(country) ?? list.international}
          chosen={chosenCountries}
          counts={counts.countries}
          onChoose={(next) => choose({ countries: next })}
        />
      </div>
    </details>
  );
});

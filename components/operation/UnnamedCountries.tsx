import { Fragment } from 'react';
import { bySources } from '../../lib/view/bySources';
import type { CountryView } from '../../lib/view/OperationView';
import { CorrectedMark } from '../agency/CorrectedMark';
import { CountryNames } from '../country/CountryNames';
import type { MapWords } from '../map/MapWords';
import { Citations } from '../text/Citations';
import { OutcomeList } from './OutcomeList';

type Props = { readonly countries: readonly CountryView[]; readonly words: MapWords; readonly linked: boolean };

/** With more groups of sources than this, sources between the names would leave no names to be seen. */
const mostGroups = 2;

/** The participants of which the sources name no agency, in one paragraph with their sources; then what came of the operation in some of them. */
export function UnnamedCountries({ countries, words, linked }: Props) {
  const groups = bySources(countries);
  const isTogether = groups.length > mostGroups;
  const all = [...new Map(groups.flatMap(({ citations }) => citations).map((citation) => [JSON.stringify(citation), citation])).values()];
  return (
    <>
      <p>
        {words.participation?.unnamedNote}{' '}
        {isTogether ? (
          <CountryNames of={countries} />
        ) : (
          groups.map(({ citations, countries: together }, index) => (
            <Fragment key={together[0]?.code}>
              {index > 0 && '; '}
              <CountryNames of={together} />
              {citations.length > 0 && (
                <span className="source">
                  {' ('}
                  <Citations of={citations} linked={linked} />)
                </span>
              )}
            </Fragment>
          ))
        )}
        .
      </p>
      {isTogether && (
        <p className="source">
          <Citations of={all} linked={linked} />
        </p>
      )}
      {countries.map((country) => (
        <Fragment key={country.code}>
          {country.corrected !== undefined && <CorrectedMark corrected={`${country.name}: ${country.corrected}`} />}
          <OutcomeList country={country} words={words} linked={linked} isNamed />
        </Fragment>
      ))}
    </>
  );
}

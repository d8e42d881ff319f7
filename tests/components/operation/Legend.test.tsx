import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { Legend } from '../../../components/operation/Legend';
import { messagesIn } from '../../../lib/language/messagesIn';
import type { Operation } from '../../../lib/operation/Operation';
import { toOperationView } from '../../../lib/view/toOperationView';
import { blackwrist } from '../../data/blackwrist';

/** The words of the legend, without its marks. */
function legendOf(operation: Operation): readonly string[] {
  const html = renderToStaticMarkup(<Legend operation={toOperationView(operation, 'en')} messages={messagesIn('en')} />);
  return [...html.matchAll(/<li>(.*?)<\/li>/g)].map(([, entry = '']) => entry.replace(/<span[^>]*>[^<]*<\/span>/g, ''));
}

describe('Legend', () => {
  it('says what each mark of the map means', () => {
    expect(legendOf(blackwrist)).toEqual(['National or state agency', 'International organisation', 'Non-governmental', 'Several agencies', 'Country that took part']);
  });
  it('leaves out a kind that no agency has', () => {
    const agencies = blackwrist.agencies.filter(({ kind }) => kind === 'national-agency');
    expect(legendOf({ ...blackwrist, agencies })).toEqual(['National agency', 'Several agencies', 'Country that took part']);
  });
});

import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { HelpBox } from '../../../components/help/HelpBox';
import { AgencyPage } from '../../../components/pages/AgencyPage';
import { EmbedPage } from '../../../components/pages/EmbedPage';
import { OperationPage } from '../../../components/pages/OperationPage';
import { languages, type Language } from '../../../lib/language/Language';
import { messagesIn } from '../../../lib/language/messagesIn';
import { parseOperation } from '../../../lib/operation/parseOperation';
import type { PageData } from '../../../lib/site/loadPage';
import { loadHelpOf } from '../../../lib/topic/loadHelpOf';
import { toOperationView } from '../../../lib/view/toOperationView';
import { worldPaths } from '../../../lib/world/worldPaths';
import { blackwristPage } from '../../data/blackwrist';
import { oneAgency } from '../../fixtures/operations/oneAgency';
import { toDataFiles } from '../../fixtures/operations/toDataFiles';

const fraud = parseOperation(toDataFiles(oneAgency), '2026-11-24');
const fraudPage = (language: Language): PageData => ({
  operation: fraud,
  view: toOperationView(fraud, language),
  world: worldPaths(fraud.countries),
  messages: messagesIn(language),
  help: loadHelpOf(fraud.topic, language),
});

/** Each page and frame of an operation. */
function pagesOf(page: PageData): readonly string[] {
  const [agency] = page.view.agencies;
  if (agency === undefined) throw new RangeError('The operation has no agency.');
  return [<OperationPage key="" page={page} />, <EmbedPage key="" page={page} />, <AgencyPage key="" page={page} agency={agency} />, <EmbedPage key="" page={page} agency={agency} />].map((one) => renderToStaticMarkup(one));
}

/** What only those who look for help for a child are looking for. */
const childHelp = /116.111|124.123|inhope|childhelpline|child helpline|линия за деца/i;

describe.each(languages)('the help on the pages in %s', (language) => {
  it('is for an operation against fraud the emergency number, and no helpline for children', () => {
    expect(fraud.topic).toBe('fraud');
    for (const html of pagesOf(fraudPage(language))) {
      expect(html).toContain('id="heading-help"');
      expect(html).toContain('112');
      expect(html).not.toMatch(childHelp);
    }
  });

  it('is for an operation against the abuse of children what it always was', () => {
    for (const html of pagesOf(blackwristPage(language))) expect(html).toMatch(childHelp);
  });
});

describe('HelpBox', () => {
  const { messages } = blackwristPage('en');
  const [entry] = blackwristPage('en').help.entries;

  it('says the topic’s words of care before the entries', () => {
    const html = renderToStaticMarkup(<HelpBox help={{ care: 'Take <care>.', entries: entry ? [entry] : [] }} messages={messages} linked />);
    expect(html).toMatch(/<\/h2><p class="help-care">Take &lt;care&gt;\.<\/p><ul>/);
  });

  it('is left out of a draft’s pages where there is no entry', () => {
    expect(renderToStaticMarkup(<HelpBox help={{ entries: [] }} messages={messages} linked />)).toBe('');
  });
});

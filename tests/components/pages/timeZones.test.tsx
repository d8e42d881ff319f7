import { renderToStaticMarkup } from 'react-dom/server';
import { afterEach, expect, it, vi } from 'vitest';
import { OperationPage } from '../../../components/pages/OperationPage';
import { languages } from '../../../lib/language/Language';
import { messagesIn } from '../../../lib/language/messagesIn';
import { toOperationView } from '../../../lib/view/toOperationView';
import { blackwrist, blackwristWorld } from '../../data/blackwrist';

afterEach(() => void vi.unstubAllEnvs());

it.each(languages)('a page in %s is the same wherever the machine that builds it stands', (language) => {
  const [first, ...others] = ['Pacific/Pago_Pago', 'Europe/Sofia', 'Pacific/Kiritimati'].map((zone) => {
    vi.stubEnv('TZ', zone);
    expect(Intl.DateTimeFormat().resolvedOptions().timeZone).toBe(zone);
    return renderToStaticMarkup(<OperationPage page={{ operation: blackwrist, view: toOperationView(blackwrist, language), world: blackwristWorld, messages: messagesIn(language), help: { entries: [] } }} />);
  });
  expect(first).toContain('<time dateTime="2017-06">');
  expect(others.map((html) => html === first)).toEqual([true, true]);
});

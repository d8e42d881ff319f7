import { describe, expect } from 'vitest';
import { messagesIn } from '../../lib/language/messagesIn';
import { wordsOf } from '../../lib/view/Text';
import { openHostPage } from '../browser/setup/hostPage';
import { plain } from '../browser/setup/plainWords';
import { untilTestEnds } from '../browser/setup/untilTestEnds';
import { viewIn } from '../browser/setup/views';
import type { Place } from '../faults/Fault';
import { files, openFaultySite, parts, type FaultySite, type Part } from '../faults/faultySite';
import { harms, type Harm } from '../faults/harms';
import { withstands } from '../faults/withstands';
import { givenEngines } from './setup/engines';
import { readsEveryFact } from './setup/readsEveryFact';
import { useReader } from './setup/useReader';

const { map, list } = messagesIn('en');
const pin = 'Department of Internal Affairs, Wellington';
const agency = 'Department of Internal Affairs (DIA)';

async function openFaulty(): Promise<FaultySite> {
  return untilTestEnds(await openFaultySite());
}

async function articleWith(origin: string, sandbox: string): Promise<string> {
  const markup = `<iframe title="A map" src="${origin}/embed/en/blackwrist/" width="640" height="440" sandbox="${sandbox}"></iframe>`;
  return untilTestEnds(await openHostPage(markup)).origin;
}

describe.each(givenEngines())('$name', (engine) => {
  const { reader } = useReader(engine, { scripts: true });

  async function goTo(site: FaultySite, on: Place): Promise<void> {
    await reader().goTo(on === 'page' ? `${site.origin}/en/blackwrist/` : await articleWith(site.origin, 'allow-scripts'));
    if (on === 'frame') reader().enterFrame();
  }

  /** On pages each of the files; in frames, which load them in the same way, the code. */
  const harmEach = (onPages: readonly Part[], how: Harm) => async (on: Place): Promise<number> => {
    const which = on === 'page' ? onPages : (['code'] as const);
    for (const part of which) {
      const site = await openFaulty();
      site.harm(files[part], how);
      await goTo(site, on);
      if (on === 'frame') await reader().presses('summary', list.title);
      await reader().sees('button', map.retry);
      await readsEveryFact(reader(), 'en');
      site.mend();
      await reader().presses('button', map.retry);
      await reader().sees('button', map.zoomIn);
      await reader().presses('button', pin);
      await reader().sees('dialog', agency);
    }
    return which.length;
  };

  withstands('file-missing', harmEach(parts, harms.missing), engine.name);
  withstands('file-as-page', harmEach(['code'], harms.asPage), engine.name);
  withstands('file-cut', harmEach(['code'], harms.cut), engine.name);
  withstands('file-stalled', harmEach(['code'], harms.stalled), engine.name);
});

describe.each(givenEngines())('$name, with scripts off', (engine) => {
  const { reader, origin } = useReader(engine, { scripts: false });

  async function tellsAll(on: Place): Promise<void> {
    await reader().goTo(on === 'page' ? `${origin()}/en/blackwrist/` : await articleWith(origin(), ''));
    if (on === 'frame') reader().enterFrame();
    await reader().presses('button', pin);
    expect(await reader().sees('dialog', agency)).toContain('Wellington');
    await reader().presses('button', map.close);
    if (on === 'frame') await reader().presses('summary', list.title);
    for (const { name } of viewIn('en').agencies) await reader().reads(plain(wordsOf(name)));
  }

  withstands('scripts-off', tellsAll, engine.name);
});

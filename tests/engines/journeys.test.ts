import { describe, expect, it } from 'vitest';
import { languages } from '../../lib/language/Language';
import { messagesIn } from '../../lib/language/messagesIn';
import { wordsOf } from '../../lib/view/Text';
import { openHostPage } from '../browser/setup/hostPage';
import { listeningHost } from '../browser/setup/listeningHost';
import { plain } from '../browser/setup/plainWords';
import { untilTestEnds } from '../browser/setup/untilTestEnds';
import { viewIn } from '../browser/setup/views';
import { givenEngines } from './setup/engines';
import type { Reader } from './setup/Reader';
import { readsEveryFact } from './setup/readsEveryFact';
import { useReader } from './setup/useReader';

const view = viewIn('en');
const pin = 'Department of Internal Affairs, Wellington';
const agency = 'Department of Internal Affairs (DIA)';
const done = plain(view.agencies.find(({ id }) => id === 'nz-dia')?.contributions.map(({ text }) => wordsOf(text)).at(0) ?? 'none');
const { map, finder, list } = messagesIn('en');

/** An article of another origin with the map in a frame with these permissions. */
async function articleWith(origin: string, sandbox: string, address = '/embed/en/blackwrist/', width = 640): Promise<string> {
  const markup = `<script>${listeningHost}</script><iframe title="A map" src="${origin}${address}" width="${width}" height="440" sandbox="${sandbox}"></iframe>`;
  return untilTestEnds(await openHostPage(markup)).origin;
}

/** Opens the pin, closes what it opened, and is back at it. */
async function opensAndClosesByKeyboard(reader: Reader): Promise<void> {
  await reader.focuses('button', pin);
  await reader.hits('Enter');
  await reader.sees('dialog', agency);
  await reader.hits('Escape');
  await reader.missesNow('dialog', agency);
  await reader.isAt('button', pin);
}

describe.each(givenEngines())('$name, with scripts off', (engine) => {
  const { reader, origin } = useReader(engine, { scripts: false });

  it.each(languages)('reads what every agency did: %s', async (language) => {
    await reader().goTo(`${origin()}/${language}/blackwrist/`);
    const { title } = viewIn(language);
    expect(await reader().sees('heading', wordsOf(title))).toBe(plain(wordsOf(title)));
    await readsEveryFact(reader(), language);
  });

  it('opens and closes a pin with the mouse', async () => {
    await reader().goTo(`${origin()}/en/blackwrist/`);
    await reader().presses('button', pin);
    expect(await reader().sees('dialog', agency)).toContain(done);
    await reader().presses('button', map.close);
    await reader().missesNow('dialog', agency);
  });

  it('opens and closes a pin with the keyboard', async () => {
    await reader().goTo(`${origin()}/en/blackwrist/`);
    await opensAndClosesByKeyboard(reader());
  });
});

describe.each(givenEngines())('$name', (engine) => {
  const { reader, origin } = useReader(engine, { scripts: true });

  async function openLive(address: string): Promise<void> {
    await reader().goTo(origin() + address);
    await reader().sees('button', map.zoomIn);
  }

  it('opens a pin with the mouse, closes it, and is back at the pin', async () => {
    await openLive('/en/blackwrist/');
    await reader().presses('button', pin);
    expect(await reader().sees('dialog', agency)).toContain(done);
    await reader().presses('button', map.close);
    await reader().missesNow('dialog', agency);
    await reader().isAt('button', pin);
  });

  it('opens a pin with the keyboard, closes it, and is back at the pin', async () => {
    await openLive('/en/blackwrist/');
    await opensAndClosesByKeyboard(reader());
  });

  it('opens on the map what is chosen in the list, and keeps it in the address', async () => {
    await openLive('/en/blackwrist/');
    await reader().presses('link', agency);
    await reader().sees('dialog', agency);
    expect(await reader().ask(() => location.search)).toBe('?agency=nz-dia');
  });

  it('finds agencies by words, and shows all again', async () => {
    await openLive('/en/blackwrist/');
    await reader().presses('searchbox', finder.find);
    await reader().types('bangkok');
    await reader().reads('2 of 10 agencies');
    await reader().missesNow('button', pin);
    await reader().presses('button', finder.showAll);
    await reader().sees('button', pin);
  });

  it('follows the operation step by step', async () => {
    await openLive('/en/blackwrist/');
    await reader().presses('button', 'Follow the operation');
    for (const number of [1, 2]) {
      await reader().reads(`Step ${number} of ${view.steps.length}`);
      await reader().reads(plain(wordsOf(view.steps[number - 1]?.text ?? view.title)));
      await reader().presses('button', 'Next step');
    }
    await reader().presses('button', 'Leave the steps');
    await reader().missesNow('button', 'Next step');
  });

  it('opens a pin in Bulgarian, 320 px wide', async () => {
    const name = plain(wordsOf(viewIn('bg').agencies.find(({ id }) => id === 'nz-dia')?.name ?? view.title));
    await reader().goTo(await articleWith(origin(), 'allow-scripts', '/embed/bg/blackwrist/', 320));
    reader().enterFrame();
    await reader().sees('heading', wordsOf(viewIn('bg').title));
    await reader().presses('button', name);
    await reader().sees('dialog', name);
    await reader().sees('button', messagesIn('bg').map.zoomIn);
    expect(await reader().ask(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  });

  it('shows the map in a sandboxed frame of another origin, which tells its height, and opens its pins and its list', async () => {
    await reader().goTo(await articleWith(origin(), 'allow-scripts allow-popups'));
    await reader().sees('heading', 'An article');
    reader().enterFrame();
    await reader().presses('button', pin);
    expect(await reader().sees('dialog', agency)).toContain(done);
    await reader().sees('button', map.zoomIn);
    await reader().hits('Escape');
    await reader().missesNow('dialog', agency);
    await reader().presses('summary', list.title);
    await reader().presses('link', 'Europol');
    await reader().sees('dialog', 'Europol');
  });

  it('gives the frame the height that it wishes for', async () => {
    await reader().goTo(await articleWith(origin(), 'allow-scripts'));
    const wished = () => reader().ask(() => (window as unknown as { said: readonly { readonly height?: number }[] }).said.flatMap(({ height }) => height ?? []).at(-1));
    await expect.poll(wished, { timeout: 15_000 }).toBeGreaterThan(300);
    await expect.poll(() => reader().ask(() => document.querySelector('iframe')?.getBoundingClientRect().height)).toBe(await wished());
  });

  it('shows the map in a frame that may do nothing, and opens its pins', async () => {
    await reader().goTo(await articleWith(origin(), ''));
    reader().enterFrame();
    await reader().presses('button', pin);
    expect(await reader().sees('dialog', agency)).toContain(done);
  });
});

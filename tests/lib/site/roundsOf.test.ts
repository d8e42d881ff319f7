import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { roundsOf } from '../../../lib/site/roundsOf';
import { eachWithDataFolder } from '../operation/dataFolders';
import { validTexts } from '../operation/validOperation';

const data = eachWithDataFolder();
beforeEach(() => {
  vi.stubEnv('DATA_FOLDER', data.path);
  for (const [slug, more] of [['open', ''], ['hidden', 'status: draft\n'], ['broken', 'colour: red\n']] as const) {
    for (const [name, text] of Object.entries(validTexts)) data.write(`${slug}/${name}`, name === 'operation.yaml' ? text + more : text);
  }
});
afterEach(() => void vi.unstubAllEnvs());

describe('roundsOf', () => {
  const series = ['hidden', 'open', 'broken', 'gone'];

  it('leads to what readers can see, by its name in the page’s language', () => {
    expect(roundsOf({ series }, 'bg')).toEqual([{ slug: 'open', name: 'Операция „Пример“' }]);
    expect(roundsOf({}, 'bg')).toEqual([]);
  });
  it('leads to drafts in a build that asks for them', () => {
    vi.stubEnv('DRAFTS', '1');
    expect(roundsOf({ series }, 'en').map(({ slug }) => slug)).toEqual(['hidden', 'open']);
  });
});

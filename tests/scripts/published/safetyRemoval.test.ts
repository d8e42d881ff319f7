import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { downloads } from '../../../lib/download/downloads';
import { languages } from '../../../lib/language/Language';
import { changesOf } from '../../../lib/feed/Change';
import { loadOperation } from '../../../lib/operation/loadOperation';
import { toOperationView } from '../../../lib/view/toOperationView';
import { runCheck } from '../../../scripts/desk/runCheck';
import { runImport } from '../../../scripts/sheet/runImport';
import { runExport } from '../../../scripts/sheet/runExport';
import { eachWithDataFolder } from '../../lib/operation/dataFolders';
import { bend } from '../../lib/operation/problemLines';
import { today } from '../../lib/operation/validOperation';
import { writeRelease } from './writeRelease';

const data = eachWithDataFolder();

/** A place that leads to a person: planted in a contribution, a step and an outcome. */
const planted = 'Vrubelton';
const agencies = bend('agencies.yaml', 'Took the case on.', `Took the case on in ${planted}.`);
const operation = bend('operation.yaml', 'The work began.', `The work began in ${planted}.`).replace(
  'Arrests.',
  `Arrests in ${planted}.`,
);

/** A desk over the data, and all that it prints and complains of. */
function listeningDesk() {
  const told: string[] = [];
  const tell = (text: string) => void told.push(text);
  return { told, desk: { print: tell, complain: tell, dataFolder: data.path, today } };
}

/** What the commands say of the data, in every form. */
async function terminal(release: string): Promise<readonly string[]> {
  const { told, desk } = listeningDesk();
  for (const format of ['text', 'json', 'github'])
    await runCheck([`--format=${format}`, `--published=${release}`], desk);
  return told;
}

/** All that is made of the operation: files, feeds, and what pages are made from. */
function made(): readonly string[] {
  const now = loadOperation('example', { dataFolder: data.path, today });
  return [
    ...Object.values(downloads).map(({ textOf }) => textOf(now)),
    ...languages.flatMap((language) => [
      JSON.stringify(changesOf(now, language)),
      JSON.stringify(toOperationView(now, language)),
    ]),
  ];
}

describe('a detail that was published and is taken out for safety', () => {
  it('stands in nothing that is made of the data, and in nothing that a command says, from the moment it is taken out', async () => {
    data.write('example/agencies.yaml', agencies);
    data.write('example/operation.yaml', operation);
    const release = writeRelease(data.path, today);
    expect(made().filter((text) => text.includes(planted)).length).toBeGreaterThan(3);

    data.write('example/agencies.yaml', bend('agencies.yaml', 'Took the case on.', 'Took the case on.'));
    data.write('example/operation.yaml', bend('operation.yaml', 'The work began.', 'The work began.'));
    expect((await terminal(release)).join('\n')).not.toContain(planted);

    data.write(
      'example/operation.yaml',
      `${bend('operation.yaml', '', '')}removed-for-safety: [{ date: 2026-11-24 }]\n`,
    );
    for (const text of [...made(), ...(await terminal(release))]) expect(text).not.toContain(planted);
    expect(made().filter((text) => text.includes('A detail was removed for safety')).length).toBe(1);
    expect(made()[0]).toContain('"removedForSafety"');
  });

  it('may be taken out by a sheet, which shows what it is now', () => {
    data.write('example/agencies.yaml', agencies);
    data.write(
      'example/operation.yaml',
      `${bend('operation.yaml', '', '')}removed-for-safety: [{ date: 2026-11-24 }]\n`,
    );
    const { told, desk } = listeningDesk();
    const sheet = path.join(path.dirname(data.path), 'agencies.csv');
    runExport(['example', `--out=${sheet}`], desk);
    writeFileSync(sheet, readFileSync(sheet, 'utf8').replace(` in ${planted}`, ''));
    told.length = 0;
    for (const more of [['--dry-run'], []]) expect(runImport(['example', sheet, ...more], desk)).toBe(0);
    expect(told[0]).toBe('thailand-dsi: contribution 1, text.en: is now Took the case on.');
    expect(told.join('\n')).not.toContain(planted);
  });
});

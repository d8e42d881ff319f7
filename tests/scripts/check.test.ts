import { rmSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { runCheck } from '../../scripts/desk/runCheck';
import { eachWithDataFolder } from '../lib/operation/dataFolders';
import { bend } from '../lib/operation/problemLines';
import { today, validTexts } from '../lib/operation/validOperation';

const data = eachWithDataFolder();

const agencies = bend('agencies.yaml', '  country: THA\n', '  country: THL\n').replace('longitude: 4.84', 'longitude:\t4,84');

/** What is said back of the valid operation. */
const understood =
  'example: 2 countries: New Zealand, Thailand; 2 agencies, with seats in France too; 1 figure; 1 outcome; 1 step; 1 unknown; 1 conflict; 1 correction; 2 sources.';

async function run(...args: readonly string[]): Promise<{ code: number; printed: string; complained: string }> {
  const [printed, complained]: [string[], string[]] = [[], []];
  const code = await runCheck(args, { print: (text) => printed.push(text), complain: (text) => complained.push(text), dataFolder: data.path, today });
  return { code, printed: printed.join('\n'), complained: complained.join('\n') };
}

/** All texts of the operation in Bulgarian too, and signed off: nothing is left to warn of. */
function writeWithoutWarnings(): void {
  const translated = (text: string) => text.replace(/\{ en: ("?[^",}]*"?)(, bg: [^}]*)? \}/g, '{ en: $1, bg: $1 }');
  for (const [name, text] of Object.entries(validTexts)) data.write(`example/${name}`, translated(text));
  data.write('example/operation.yaml', `${translated(validTexts['operation.yaml'])}sign-off: { editor: 2026-11-24, second-reader: 2026-11-24 }\n`);
}

describe('npm run check', () => {
  it('ends well where nothing is wrong', async () => {
    writeWithoutWarnings();
    expect(await run()).toEqual({ code: 0, printed: `No errors, no warnings in example.\n\n${understood}`, complained: '' });
  });

  it('tells what is wrong with the topics beside what is wrong with operations', async () => {
    writeWithoutWarnings();
    data.write('_topics/fraud.yaml', 'label: { en: Fraud, bg: Измами }\nhelp: [emergncy]\n');
    const { code, printed } = await run();
    expect(code).toBe(1);
    expect(printed).toContain("data/_topics/fraud.yaml:2:8 error help: 'emergncy' is not one of emergency,");
    expect(printed).toContain('1 error, no warnings in example.');
  });

  it('ends well with warnings alone', async () => {
    const { code, printed } = await run('example');
    expect(code).toBe(0);
    expect(printed.split('\n\n').slice(-2)).toEqual(['No errors, 20 warnings in example.', understood]);
    expect(printed.split('\n\n')[0]).toBe(`data/example/agencies.yaml:13:13 warning contributions.text.bg: 'bg' is missing; readers of the Bulgarian page see the English text until it is translated
  13 |       text: { en: Launched the operation. }
     |             ^`);
  });

  it('shows each error with its line and the place in it', async () => {
    writeWithoutWarnings();
    data.write('example/agencies.yaml', agencies.replaceAll(/\{ en: ([^,}]*) \}/g, '{ en: $1, bg: $1 }'));
    expect(await run()).toEqual({
      code: 1,
      printed: `data/example/agencies.yaml:7:16 error seat.longitude: '4,84' has a comma; write 4.84 with a point
  7 |     longitude:→4,84
    |                ^

data/example/agencies.yaml:19:12 error country: 'THL' is not an ISO 3166-1 alpha-3 code; did you mean 'THA' (Thailand)?
  19 |   country: THL
     |            ^

2 errors, no warnings in example.`,
      complained: '',
    });
  });

  it('gives the same as a list for other programs', async () => {
    writeWithoutWarnings();
    expect(await run('--format=json')).toEqual({ code: 0, printed: '[]', complained: '' });
    data.write('example/sources.yaml', bend('sources.yaml', 'read: whole', 'read: most').replaceAll(/\{ en: ([^,}]*) \}/g, '{ en: $1, bg: $1 }'));
    data.write('example/agencies.yaml', '');
    const { code, printed } = await run('--format', 'json');
    expect(code).toBe(1);
    expect(JSON.parse(printed)).toEqual([
      { severity: 'error', file: 'data/example/agencies.yaml', line: 1, column: 1, field: '', message: 'the file is empty; see the README of the data folder', offendingLine: null },
      { severity: 'error', file: 'data/example/sources.yaml', line: 7, column: 9, field: 'read', message: "'most' is not one of whole, excerpts", offendingLine: '  read: most' },
    ]);
    expect(Object.keys((JSON.parse(printed) as object[])[1] ?? {})).toEqual(['severity', 'file', 'line', 'column', 'field', 'message', 'offendingLine']);
  });

  it('gives the same as annotations of GitHub', async () => {
    writeWithoutWarnings();
    data.write('example/sources.yaml', bend('sources.yaml', 'title: Who took part', 'title: 100% "sure": it, all').replaceAll(/\{ en: ([^,}]*) \}/g, '{ en: $1, bg: $1 }'));
    expect((await run('--format=github')).printed).toBe("::error file=data/example/sources.yaml,line=3,col=10::there is a second ': ' here, or the next line begins too far to the right; put a text that holds ': ' in quotes\n1 error, no warnings in example.");
  });

  it.each([
    [['exampel'], "data:1:1 error there is no operation 'exampel'; did you mean 'example'?\n\n1 error, no warnings."],
    [['Black Wrist'], "data:1:1 error there is no operation 'Black Wrist'; there are example\n\n1 error, no warnings."],
  ])('says that there is no operation %j', async (args, printed) => {
    expect(await run(...args)).toEqual({ code: 1, printed, complained: '' });
  });

  it.each([
    [['--fromat=json'], "'--fromat' is not an option; did you mean '--format'?"],
    [['-x'], "'-x' is not an option; the options are --format, --published, --help"],
    [['--__proto__'], "'--__proto__' is not an option; the options are --format, --published, --help"],
    [['--format=jsno'], "'jsno' is not a value of --format; write one of text, json, github"],
    [['--format=gihub'], "'gihub' is not a value of --format; did you mean 'github'?"],
    [['--format'], "'--format' needs a value; write it as in --format=text"],
    [['--published='], "'--published' needs a value; write it as in --published=https://example.org/maps/"],
    [['--format='], "'' is not a value of --format; write one of text, json, github"],
    [['--help=yes'], "'--help' takes no value; write it without '='"],
    [['example', 'second'], "'second' is one word too many: npm run check takes only <slug>"],
    [['example', 'format=json'], "'format=json' is one word too many: npm run check takes only <slug>; options begin with two hyphens and stand after --"],
  ])('refuses %j', async (args, message) => {
    expect(await run(...args)).toEqual({ code: 2, printed: '', complained: `${message}\nSee npm run check -- --help` });
  });

  it('tells an error of the registry once, though it stops the operation too', async () => {
    data.write('example/agencies.yaml', '- { agency: interpol, contributions: [{ text: { en: Took part. }, sources: [{ id: paper }] }] }\n');
    data.write('_agencies/interpol.yaml', 'name: { en: Interpol, bg: Интерпол }\nkind: organisation\n');
    expect((await run()).printed.match(/_agencies\/interpol\.yaml:2:7 error kind/g)).toHaveLength(1);
  });

  it.each(['_agencies', '_help', '_site', '_topics'])('tells that %s is a file and no folder, as an error among the others', async (folder) => {
    rmSync(path.join(data.path, folder), { recursive: true, force: true });
    data.write(folder, '');
    const { code, printed } = await run();
    expect(code).toBe(1);
    expect(printed).toContain(`data/${folder}:1:1 error is a file; there must be a folder of this name`);
  });

  it('explains itself', async () => {
    expect(await run('--help')).toEqual({
      code: 0,
      printed: `Checks the data files without building anything.

  npm run check                              every operation, the registry of agencies, the topics, where readers find help, and who publishes
  npm run check -- blackwrist                one operation, by the name of its folder
  npm run check -- --format=github           as annotations of GitHub Actions
  npm run --silent check -- --format=json    as a JSON array, for other programs
  npm run check -- --published=ADDRESS       also what was published there and is otherwise now, or gone, without a word of it;
                                             in place of the address, a folder that was built
  npm run check -- --help                    this help

An error stops the build; a warning is for you to judge.
Ends with 0, with 1 when there is an error or nothing to compare with, with 2 when the command itself is wrong.`,
      complained: '',
    });
  });
});

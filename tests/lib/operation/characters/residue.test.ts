import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { textResidue } from '../../../../lib/operation/characters/textResidue';
import { linkResidue } from '../../../../lib/operation/characters/linkResidue';
import { checkHelp } from '../../../../lib/help/checkHelp';
import { checkOperation } from '../../../../lib/operation/checkOperation';
import { readRegistryFiles } from '../../../../lib/operation/readDataFiles';
import { formatProblem } from '../../../../lib/operation/Problem';
import { frozenData } from '../../../../scripts/test/frozenSite';
import { bend } from '../problemLines';
import { dataFiles, today } from '../validOperation';

const found = (text: string) => textResidue(text).map(({ severity, message }) => `${severity}: ${message}`);
const compare = 'compare it with the source and write that';

describe('what copying leaves in a text is told with its place and cure', () => {
  it.each([
    [
      'a soft hyphen',
      'Интер\u00ADпол',
      "error: holds a soft hyphen (U+00AD), which cannot be seen, in 'Интер<U+00AD>пол'; remove it",
    ],
    [
      'zero-width spaces',
      'a\u200Bb\u200Bc',
      "error: holds a zero-width space (U+200B), which cannot be seen, in 'a<U+200B>b<U+200B>c', 2 times; remove it",
    ],
    [
      'a joiner',
      'a\u200Db',
      "error: holds a zero-width joiner (U+200D), which cannot be seen, in 'a<U+200D>b'; remove it",
    ],
    [
      'a byte order mark',
      'a\uFEFFb',
      "error: holds a byte order mark (U+FEFF), which cannot be seen, in 'a<U+FEFF>b'; remove it",
    ],
    [
      'a mark of direction',
      'a\u200Fb',
      "error: holds a right-to-left mark (U+200F), which cannot be seen, in 'a<U+200F>b'; remove it",
    ],
    [
      'a control character',
      'a\u0007b',
      "error: holds a control character (U+0007), which cannot be seen, in 'a<U+0007>b'; remove it",
    ],
    [
      'a tag',
      'a\u{E0041}b',
      "error: holds a tag latin capital letter a (U+E0041), which cannot be seen, in 'a<U+E0041>b'; remove it",
    ],
    [
      'a private-use character',
      'a\uE000b',
      "error: holds a private-use character (U+E000), which cannot be seen, in 'a<U+E000>b'; remove it",
    ],
    [
      'a code that is no character',
      'a\uFDD0b',
      "error: holds a code that stands for no character (U+FDD0), which cannot be seen, in 'a<U+FDD0>b'; remove it",
    ],
    ['a filler', 'a\u3164b', "error: holds a hangul filler (U+3164), which cannot be seen, in 'a<U+3164>b'; remove it"],
    [
      'a lost letter',
      'Caf\uFFFD in Lyon',
      "error: holds a replacement character (U+FFFD) in 'Caf\uFFFD in Lyon': a letter was lost there when the text was copied or saved; look it up in the source and write it",
    ],
    [
      'UTF-8 as Windows-1252',
      'donâ€™t',
      `error: 'donâ€™t' is UTF-8 that was read as Windows-1252; it was probably 'don’t'; ${compare}`,
    ],
    [
      'accents',
      'naÃ¯ve cafÃ©',
      `error: 'naÃ¯ve cafÃ©' is UTF-8 that was read as Windows-1252; it was probably 'naïve café'; ${compare}`,
    ],
    ['twice', 'ÃƒÂ©t', `error: 'ÃƒÂ©t' is UTF-8 that was read as Windows-1252; it was probably 'ét'; ${compare}`],
    [
      'Cyrillic',
      'Ð¡Ð¾Ñ„Ð¸Ñ\u008F',
      `error: 'Ð¡Ð¾Ñ„Ð¸Ñ<U+008F>' is UTF-8 that was read as Windows-1252; it was probably 'София'; ${compare}`,
    ],
    [
      'Cyrillic that has lost its last byte',
      'Ð¡Ð¾Ñ„Ð¸Ñ',
      `error: 'Ð¡Ð¾Ñ„Ð¸Ñ' is UTF-8 that was read as Windows-1252; it was probably 'Софи…'; ${compare}`,
    ],
    [
      'UTF-8 as Windows-1251',
      'РЎРѕС„РёСЏ',
      `error: 'РЎРѕС„РёСЏ' is UTF-8 that was read as Windows-1251; it was probably 'София'; ${compare}`,
    ],
    [
      'a dash as Windows-1251',
      'x вЂ“ y',
      `error: 'x вЂ“ y' is UTF-8 that was read as Windows-1251; it was probably 'x – y'; ${compare}`,
    ],
    [
      'Windows-1251 as Windows-1252',
      'Ñîôèÿ',
      `error: 'Ñîôèÿ' is Windows-1251 that was read as Windows-1252; it was probably 'София'; ${compare}`,
    ],
    [
      'a half no-break space',
      '50Â €',
      `error: '50Â €' is UTF-8 that was read as Windows-1252; it was probably '50 €'; ${compare}`,
    ],
    ['an ampersand of HTML', 'AT&amp;T', "error: '&amp;' is how HTML writes '&'; write '&'"],
    ['a space of HTML', 'a&nbsp;b', "error: '&nbsp;' is how HTML writes a no-break space (U+00A0); write a space"],
    ['an apostrophe of HTML', 'don&#39;t', "error: '&#39;' is how HTML writes an apostrophe; write ’"],
    [
      'a soft hyphen of HTML',
      'Inter&shy;pol',
      "error: '&shy;' is how HTML writes a soft hyphen (U+00AD), which cannot be seen; remove it",
    ],
    ['a bracket of HTML', 'a &lt; b', "warning: '&lt;' is how HTML writes '<'; write '<'"],
    ['a tag', 'one<br/>two', "warning: '<br/>' looks like a tag of HTML, which readers would see as it is; remove it"],
    [
      'a Latin letter in a Cyrillic word',
      'Пoлиция',
      "error: in 'Пoлиция' the second letter is a Latin o (U+006F) among Cyrillic ones; write 'Полиция'",
    ],
    [
      'a Cyrillic letter in a Latin word',
      'Eur\u043Epol',
      "error: in 'Eur\u043Epol' the fourth letter is a Cyrillic \u043E (U+043E) among Latin ones; write 'Europol'",
    ],
    [
      'a Greek letter in a Latin word',
      'Eur\u03BFpol',
      "error: in 'Eur\u03BFpol' the fourth letter is a Greek \u03BF (U+03BF) among Latin ones; write 'Europol'",
    ],
    [
      'an ending',
      'PDFа',
      "warning: in 'PDFа' the fourth letter is a Cyrillic а (U+0430) among Latin ones; write 'PDFa', or a hyphen before a Cyrillic ending",
    ],
    [
      'a letter alone',
      'Работи c ГДБОП',
      "warning: in 'Работи c ГДБОП' a Latin c (U+0063) stands alone among Cyrillic words; write the Cyrillic letter if it is one of theirs",
    ],
    [
      'a letter of two characters',
      'Ми\u0306 край',
      "error: the й in 'Мй край' is written as a Cyrillic и (U+0438) and a combining breve (U+0306); write it anew as U+0439 (the text in the form NFC)",
    ],
    ['two spaces', 'Took  part.', "warning: holds 2 spaces in a row in 'Took  part.'; write one"],
    [
      'question marks',
      'In ????? on',
      "warning: 'In ????? on' may have lost letters, for each of which a program wrote a question mark; compare it with the source",
    ],
    [
      'a wide space',
      'Took\u2003part.',
      "warning: holds an em space (U+2003) in 'Took\u2003part.'; write an ordinary space",
    ],
  ])('%s: %j', (_, text, message) => {
    expect(found(text)).toEqual([message]);
  });

  it.each([
    '2019\u00A0г.',
    '5\u202F000 км²',
    'IP-адрес',
    '3D-модел',
    'Операция „Blackwrist“',
    'Te Tari Taiwhenua, Māori',
    'Łódź, Åbo, naïve',
    '“CAFÉ”, «CAFÉ», „Straß“',
    'СССР», Г–н, МВР–FBI',
    'R&D; AT&T',
    '1 < 2 > 0',
    'Сёмин, Љубљана',
    '👮🏽‍♀️ 🏴󠁧󠁢󠁥󠁮󠁧󠁿 ☎️ 1️⃣',
    'план B и план C',
    'µm, °C, № 5',
    '',
    'a–b — c…',
  ])('and nothing is said of a text that is right: %s', (text) => {
    expect(found(text)).toEqual([]);
  });

  it('nor of any text of the real operations', () => {
    for (const slug of ['blackwrist', 'operation-h']) {
      const contents = new Map(
        ['operation.yaml', 'agencies.yaml', 'sources.yaml'].map((name) => [name, readFileSync(path.join(frozenData, slug, name))]),
      );
      const { errors, warnings } = checkOperation({ slug, contents, registry: readRegistryFiles(frozenData) }, today);
      expect([...errors, ...warnings].filter(({ field }) => field !== 'sign-off').map(formatProblem)).toEqual([]);
    }
    expect(checkHelp(readFileSync(path.join(frozenData, '_help', 'help.yaml')), 'help.yaml', today).errors).toEqual([]);
  });
});

describe('what copying leaves in an address', () => {
  it.each([
    [
      'https://a.example/x?utm_source=n&id=5&fbclid=z#utm_medium=m',
      "warning: 'utm_source', 'fbclid', 'utm_medium' only tell who followed the link; write https://a.example/x?id=5",
    ],
    ['https://a.example/?mc_cid=1', "warning: 'mc_cid' only tells who followed the link; write https://a.example/"],
    [
      'https://a.example/?UTM_Source=1&q=a+b%20c',
      "warning: 'UTM_Source' only tells who followed the link; write https://a.example/?q=a+b%20c",
    ],
    ['https://a.example/?a=1&amp;b=2', "error: '&amp;' is how HTML writes '&'; write '&'"],
    [
      'https://a.example/rep%D0%BErt',
      "error: in 'rep\u043Ert' the fourth letter is a Cyrillic \u043E (U+043E) among Latin ones; copy the address from the site itself",
    ],
  ])('%s', (address, message) => {
    expect(linkResidue(address).map((one) => `${one.severity}: ${one.message}`)).toEqual([message]);
  });
  it.each([
    'https://a.example/?id=5&page=2#part',
    'https://пример.бг/път?x=й',
    'https://bg.example/wiki/%D0%A1%D0%BE',
    'https://a.example/%E0%A4%A',
    'https://a.example/?reference=1&utmost=2',
    'no address',
  ])('is nothing in %s', (address) => {
    expect(linkResidue(address)).toEqual([]);
  });
});

describe('residue stops a build in every file', () => {
  const linesOf = (texts: Parameters<typeof dataFiles>[0]) =>
    checkOperation(dataFiles(texts), today).errors.map((error) => formatProblem(error).replace('data/example/', ''));

  it('with file, line and column, all of a text at once, beside what else is wrong with it', () => {
    expect(
      linesOf({
        'operation.yaml': bend(
          'operation.yaml',
          'Two agencies took part.',
          '"Two child\u00AD porn agencies, AT&amp;T."',
        ),
      }),
    ).toEqual([
      "operation.yaml:4:16 summary.en: 'child\u00AD porn' is never used here; write 'child sexual abuse material'".replace(
        '\u00AD',
        '<U+00AD>',
      ),
      "operation.yaml:4:16 summary.en: holds a soft hyphen (U+00AD), which cannot be seen, in 'Two child<U+00AD> porn agenci'; remove it",
      "operation.yaml:4:16 summary.en: '&amp;' is how HTML writes '&'; write '&'",
    ]);
    expect(linesOf({ 'agencies.yaml': bend('agencies.yaml', 'Интерпол', 'Интepпол') })).toEqual([
      "agencies.yaml:2:29 name.bg: in 'Интepпол' the fourth letter is a Latin e (U+0065), the fifth letter is a Latin p (U+0070) among Cyrillic ones; write 'Интерпол'",
    ]);
    expect(linesOf({ 'sources.yaml': bend('sources.yaml', 'The Paper', 'The\u200B Paper') })).toEqual([
      "sources.yaml:2:20 publisher.en: holds a zero-width space (U+200B), which cannot be seen, in 'The<U+200B> Paper'; remove it",
    ]);
  });

  it('with a warning where it may be meant', () => {
    const { warnings } = checkOperation(
      dataFiles({ 'sources.yaml': bend('sources.yaml', '05/23/report', '05/23/report?fbclid=1') }),
      today,
    );
    expect(warnings.filter(({ field }) => field === 'url').map(formatProblem)).toEqual([
      "data/example/sources.yaml:6:8 url: 'fbclid' only tells who followed the link; write https://paper.example.org/2019/05/23/report",
    ]);
  });

  it('in the file of help too', () => {
    const help = readFileSync('data/_help/help.yaml', 'utf8');
    const [name = ''] = /(?<=^ {2}name: \{ en: )[^,}]+/m.exec(help) ?? [];
    expect(name).not.toBe('');
    const { errors } = checkHelp(help.replace(name, `${name}\u00AD`), 'help.yaml', today);
    expect(errors.map(({ field, message }) => `${field}: ${message}`).join()).toMatch(
      /^name\.en: holds a soft hyphen \(U\+00AD\), which cannot be seen, in '.*<U\+00AD>'; remove it$/,
    );
  });
});

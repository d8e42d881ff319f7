import { it } from 'vitest';
import { problemsAfter, problemLines } from './problemLines';
import { dataFiles } from './validOperation';
it('x', () => {
  console.log(problemLines(dataFiles()));
  const a = (o: string, n: string) => console.log(o.trim(), '=>', n.trim().slice(0,80), '\n   ', problemsAfter('agencies.yaml', o, n).join('\n    '));
  const op = (o: string, n: string) => console.log(o.trim(), '=>', n.trim().slice(0,80), '\n   ', problemsAfter('operation.yaml', o, n).join('\n    '));
  const s = (o: string, n: string) => console.log(o.trim(), '=>', n.trim().slice(0,80), '\n   ', problemsAfter('sources.yaml', o, n).join('\n    '));
  a('  country: THA\n', '  country: THL\n'); a('  country: THA\n', '  country: tha\n'); a('  country: THA\n', '  country: TH\n'); a('  country: THA\n', '  country: Thailand\n'); a('  country: THA\n', '  country: no\n'); a('  country: THA\n', '  country: [THA]\n'); a('  country: THA\n', '');a('  country: THA\n', '  country:\n');a('  country: THA\n', '  country: 7\n');
  a('country: FRA', 'country: XYZW');
  a('  kind: national-agency', '  knd: national-agency'); a('  kind: national-agency', '  kind: national-agancy'); a('  kind: national-agency', '  kind: police');a('  kind: national-agency', '  kind: 3');a('  kind: national-agency\n', '');
  a('  kind: national-agency', '  kind: national-agency\n  victim: x'); 
  a('    longitude: 100.50\n    latitude: 13.75', '    longitude: 13.75\n    latitude: 100.50');
  a('longitude: 100.50', 'longitude: 100,50');a('longitude: 100.50', 'longitude: "100.50"');a('longitude: 100.50', 'longitude: 1e2');a('longitude: 100.50', "longitude: 100°30' E");a('longitude: 100.50', 'longitude: .inf');a('longitude: 100.50', 'longitude: -100.5');a('longitude: 100.50', 'longitude: yes');a('longitude: 100.50', 'longitude: true');a('longitude: 100.50', 'longitude: 200');
  a('    longitude: 4.84\n    latitude: 45.76', '    longitude: 45.76\n    latitude: 4.84');
  a(`  seat:
    place: { en: Bangkok }
    country: THA
    longitude: 100.50
    latitude: 13.75
    precision: city
    source: { id: agency-site }
`, '  seat: { place: { en: Bangkok }, country: THA, longitude: 100,50, latitude: 13,75, precision: city, source: { id: agency-site } }\n');
  a('id: thailand-dsi', 'id: interpol');a('id: thailand-dsi', 'id: Thailand DSI');a('id: thailand-dsi', 'id: embed-code');a('id: thailand-dsi', 'id: a-aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa-a');
  a('[interpol]', '[interpl]');a('[interpol]', '[thailand-dsi]');a('[interpol]', '[interpol, interpol]');a('[interpol]', 'interpol');
  a('{ id: paper, paragraph: 6 }', '');a('{ id: paper, paragraph: 6 }', '{ id: papr, paragraph: 0 }');a('{ id: paper, paragraph: 6 }', '{ id: papr, paragraph: 1 }');a('{ id: paper, paragraph: 6 }', '{ id: papr, paragraph: 1.5 }');a('{ id: paper, paragraph: 6 }', '{ id: paper, paragraph: 99999999999999999999999 }');a('{ id: paper, paragraph: 6 }', 'paper');a('{ id: paper, paragraph: 6 }', '{ id: paper, paragraph: six }');
  a('2017-06', '2017-13');a('2017-06', '2017-6');a('2017-06', '2019-02-29');a('2017-06', '2027');a('2017-06', '16.01.2018');a('2017-06', 'June 2017');a('2017-06', '201706');a('2017-06', '2017.10');a('2017-06', 'true');
  a('{ en: Took the case on. }', '{ bg: Пое. }');a('{ en: Took the case on. }', 'Took the case on.');a('{ en: Took the case on. }', '{ en: Took, de: x }');a('{ en: Took the case on. }', '{ en: 50.10 }');a('{ en: Took the case on. }', '{ en: "" }');a('{ en: Took the case on. }', '{ en: " a" }');a('{ en: Took the case on. }', '{ en: "a\\u202Eb" }');a('{ en: Took the case on. }', '{ en: "a\\0b" }');a('{ en: Took the case on. }', '{ en: "a\\nb" }');a('{ en: Took the case on. }', '{}');a('{ en: Took the case on. }', '');a('{ en: Took the case on. }', `{ en: ${'a'.repeat(2001)} }`);a('{ en: Took the case on. }', '{ en: [a] }');
  op('review-by: 2027-05-23','review-by: 2027-05');op('review-by: 2027-05-23','review-by: 2019-05-23');op('as-of: 2019-05-23','as-of: 2026-11-25');op('from: 2017,','from: 2020,');op('corrections:\n  - {','corrections: []\n#{');op('[NZL, THA]','[NZL]');op('[NZL, THA]','[]');op('[NZL, THA]','[THA, THA]');op('default-language: en','default-language: bg');op('default-language: en','default-language: de');op('      - { text: { en: In another place. }, source: { id: agency-site } }\n','');
  op('corrections:\n  - { date: 2026-11-24, was: { en: Forty. }, now: { en: Fifty. } }\n','');
  op('period: { from: 2017, to: 2019-05-23 }\n','');
  op('period: { from: 2017, to: 2019-05-23 }\n','period: 2017 to 2019\n');
  const u = (n: string) => s('https://paper.example.org/2019/05/23/report', n);
  u('http://paper.example.org/a');u('paper.example.org/a');u('https://a:b@c.org');u('https://127.0.0.1/x');u('https://0x7f.1/x');u('https://[::1]/x');u('https://localhost/x');u('https://a.localhost/x');u('https://intranet/');u('javascript:alert(1)');u('ftp://x.org');u('https://pаper.org/');u('https://xn--pper-43d.org/');u('https://пример.бг/път');u('https://x .org');u('https:/x.org');u('https:x.org');u('https://');u('"https://x.org/\\u202Ea"');u('https://ex_ample.org/a?b=c#d');
  s('  read: excerpts\n', '  read: excerpts\n- id: unused\n  publisher: { en: X }\n  language: en\n  read: whole\n');
  s('  read: excerpts\n', '  read: part\n- id: unused\n  publisher: { en: X }\n  language: en\n  read: whole\n');
  console.log(problemLines(dataFiles({ 'agencies.yaml': 'a', 'sources.yaml': '[]', 'operation.yaml': '- 1' })).join('\n'));
  console.log(problemLines(dataFiles({ 'agencies.yaml': '', 'sources.yaml': '# x', 'operation.yaml': new Uint8Array([255, 254, 65]) })).join('\n'));
});

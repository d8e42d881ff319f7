import { describe, expect, it } from 'vitest';
import { problemsAfter } from '../problemLines';

describe("a character in place of one of YAML's own is named", () => {
  it.each([
    [
      '  kind: national-agency',
      '  kind:\u00A0national-agency',
      '18:8 behind the colon stands a no-break space (U+00A0); write an ordinary space',
    ],
    [
      '  kind: national-agency',
      '  kind：national-agency',
      '18:7 behind the key stands a fullwidth colon (U+FF1A); write an ordinary colon and a space',
    ],
    [
      '  kind: national-agency',
      '\u00A0 kind: national-agency',
      '18:1 the line begins with a no-break space (U+00A0); write ordinary spaces',
    ],
    ['- id: thailand-dsi', '–  id: thailand-dsi', '15:1 the line begins with an en dash (U+2013); write a hyphen'],
    ['- id: thailand-dsi', '•  id: thailand-dsi', '15:1 the line begins with a bullet (U+2022); write a hyphen'],
    [
      '- id: thailand-dsi',
      '-\u00A0id: thailand-dsi',
      '15:2 behind the hyphen stands a no-break space (U+00A0); write an ordinary space',
    ],
    [
      '- id: thailand-dsi',
      '\u200B- id: thailand-dsi',
      '15:1 the line begins with a zero-width space (U+200B); write ordinary spaces',
    ],
    [
      '{ en: Took the case on. }',
      '｛ en: Took the case on. ｝',
      '30:13 behind the colon stands a fullwidth left curly bracket (U+FF5B); write ordinary braces',
    ],
    [
      '{ en: Took the case on. }',
      '［ en: Took the case on. ］',
      '30:13 behind the colon stands a fullwidth left square bracket (U+FF3B); write ordinary brackets',
    ],
  ])('%j → %j', (old, replacement, message) => {
    expect(problemsAfter('agencies.yaml', old, replacement)).toEqual([`agencies.yaml:${message}`]);
  });
  it('and is let be where the YAML can be read', () => {
    expect(problemsAfter('agencies.yaml', '{ en: Took the case on. }', '{ en: "–\u00A0Took the case on." }')).toEqual(
      [],
    );
  });
});

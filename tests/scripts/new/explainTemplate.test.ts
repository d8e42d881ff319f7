import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { localizedNameSchema } from '../../../lib/operation/schema/localizedTextSchema';
import { explainTemplate } from '../../../scripts/new/explainTemplate';

const place = z.strictObject({ city: z.string().describe('The city.'), street: z.string().exactOptional().describe('The street.') });
const schema = z.strictObject({
  name: localizedNameSchema.describe('What it is called.'),
  size: z.enum(['small', 'large']).meta({ description: 'How big it is.', enumDescriptions: ['Fits a hand.', 'Does not.'] }),
  at: place.exactOptional().describe('Where it is.'),
  parts: z.array(place).describe('Its parts.'),
});

describe('explainTemplate', () => {
  it('puts the description of each field above it, as deep as the field', () => {
    const template = 'parts:\n  - city: Sofia\n    street: Shipka\n';
    expect(explainTemplate(template, schema)).toBe(
      '# Its parts.\nparts:\n  # The city.\n  - city: Sofia\n    # The street. May be left out.\n    street: Shipka\n',
    );
  });

  it('lists the choices that there are', () => {
    expect(explainTemplate('size: small', schema)).toBe('# How big it is.\n#   small: Fits a hand.\n#   large: Does not.\nsize: small');
  });

  it('lists the fields of a record that stands between brackets, those that the example leaves out too', () => {
    expect(explainTemplate('parts: [{ city: Sofia }]', schema)).toBe(
      '# Its parts.\n#   city: The city.\n#   street: The street. May be left out.\nparts: [{ city: Sofia }]',
    );
  });

  it('does not explain the languages of a text', () => {
    expect(explainTemplate('name: { en: One }', schema)).toBe('# What it is called.\nname: { en: One }');
    expect(explainTemplate('name:\n  en: One\n', schema)).toBe('# What it is called.\nname:\n  en: One\n');
  });

  it('says nothing twice', () => {
    const template = 'parts:\n  - city: Sofia\n  - city: Varna\n';
    expect(explainTemplate(template, schema)).toBe('# Its parts.\nparts:\n  # The city.\n  - city: Sofia\n  - city: Varna\n');
  });

  it('makes a field that may be left out a comment, as deep as it is', () => {
    const template = 'parts:\n  - city: Sofia\n#?    street: Shipka\n';
    expect(explainTemplate(template, schema)).toBe(
      '# Its parts.\nparts:\n  # The city.\n  - city: Sofia\n    # The street. May be left out.\n    # street: Shipka\n',
    );
  });

  it('makes a block that may be left out one comment, in place of a line that is there without it', () => {
    const template = 'parts: [] #!\n#?parts:\n#?  - street: Shipka\n#?    city: Sofia\nsize: small';
    const [, ...lines] = explainTemplate(template, schema).split('\n');
    expect(lines.slice(0, 6)).toEqual(['#   city: The city.', '#   street: The street. May be left out.', 'parts: []', '# parts:', '#   - street: Shipka', '#     city: Sofia']);
  });

  it('keeps empty lines and comments of the template', () => {
    expect(explainTemplate('# One\n\n# Two\nsize: small\n', schema)).toMatch(/^# One\n\n# Two\n# How big it is\.\n/);
  });

  it('throws when the template has a field that the schema does not know', () => {
    expect(() => explainTemplate('colour: red', schema)).toThrow("The template has a field that the schema doesn't know: colour");
  });
});

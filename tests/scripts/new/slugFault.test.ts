import { describe, expect, it } from 'vitest';
import { slugFault } from '../../../scripts/new/slugFault';

const advice = "write 1 to 40 small Latin letters and digits, with single hyphens between words, as in 'thailand-dsi'";

describe('slugFault', () => {
  it.each(['operation-h', 'h', '2022', 'a'.repeat(40)])('finds nothing wrong with %s', (slug) => {
    expect(slugFault(slug)).toBeUndefined();
  });

  it.each([
    ['Operation H', 'operation-h'],
    ['Blackwrist', 'blackwrist'],
    ['operation_h', 'operation-h'],
    ['../secret', 'secret'],
    ['__proto__', 'proto'],
  ])('says of %j what was probably meant', (slug, meant) => {
    expect(slugFault(slug)).toBe(`'${slug}' is not an id; ${advice}; did you mean '${meant}'?`);
  });

  it.each(['', 'Операция', '--'])('says only what is wrong with %j where nothing can be guessed', (slug) => {
    expect(slugFault(slug)).toBe(`'${slug}' is not an id; ${advice}`);
  });

  it('refuses a name of 41 characters', () => {
    const slug = 'a'.repeat(41);
    expect(slugFault(slug)).toBe(`'${slug}' is longer than 40 characters; ${advice}`);
  });

  it.each([
    ['404', 'which is an address of the site'],
    ['agencies', 'which is an address of the site'],
    ['embed', 'which is an address of the site'],
    ['con', 'which Windows keeps for a device'],
    ['lpt1', 'which Windows keeps for a device'],
    ['de', 'which is the code of a language, and so a part of addresses'],
  ])('refuses %s, which is taken', (slug, reason) => {
    expect(slugFault(slug)).toBe(`the name cannot be '${slug}', ${reason}; choose another name`);
  });

  it('does not propose a name that is taken', () => {
    expect(slugFault('CON')).toBe(`'CON' is not an id; ${advice}`);
  });

  it('refuses a term that is never used, as it would stand in every address', () => {
    expect(slugFault('child-porn-ring')).toBe("'child-porn' is never used here; choose another name");
  });
});

import { describe, expect, it } from 'vitest';
import { frameAddress } from '../../../../lib/embed/host/frameAddress';

const site = 'https://example.org/maps/';

describe('the frame that a marker asks for', () => {
  it.each([
    [{ operationMap: '/en/blackwrist/' }, 'embed/en/blackwrist/'],
    [{ operationMap: 'https://example.org/maps/en/blackwrist/' }, 'embed/en/blackwrist/'],
    [{ operationMap: '/bg/blackwrist/europol/', theme: 'auto' }, 'embed/bg/blackwrist/europol/?theme=auto'],
    [{ operationMap: '/en/blackwrist/', agency: 'europol', theme: 'dark', list: 'open' }, 'embed/en/blackwrist/?agency=europol&theme=dark&list=open'],
    [{ operationMap: '/en/blackwrist/', background: 'transparent', ground: '1a1a1a', plain: '' }, 'embed/en/blackwrist/?background=transparent&ground=1a1a1a&plain'],
  ])('%j', (marker, address) => {
    expect(frameAddress(site, marker)).toBe(`${site}${address}`);
  });

  it.each([
    undefined,
    '',
    '/',
    '/en/',
    '/en/blackwrist',
    '/en/../../evil/',
    '/en/blackwrist/?x=',
    '//evil.example/en/blackwrist/',
    'https://evil.example/en/blackwrist/',
    'https://example.org/en/blackwrist/',
    'https://example.org/maps/https://evil.example/en/x/',
    'javascript:alert(1)//en/x/',
    '/en/black%2Fwrist/',
    '/en/blackwrist/\n',
  ])('is none for %j', (operationMap) => {
    expect(frameAddress(site, { operationMap })).toBeUndefined();
  });

  it('leaves out a choice that there is none of', () => {
    expect(frameAddress(site, { operationMap: '/en/blackwrist/', agency: 'a&b', theme: 'pink', list: 'yes', background: 'none', ground: '#111', plain: 'no' })).toBe(`${site}embed/en/blackwrist/`);
  });
});

import { describe, expect, it } from 'vitest';
import { frameAddress } from '../../../../lib/embed/host/frameAddress';

const site = 'https://example.org/maps/';
const whole = `${site}embed/en/blackwrist/`;

describe('the frame that a marker asks for', () => {
  it.each([
    [{ operationMap: '/en/blackwrist/' }, 'embed/en/blackwrist/'],
    [{ operationMap: 'https://example.org/maps/en/blackwrist/' }, 'embed/en/blackwrist/'],
    [{ operationMap: '/bg/blackwrist/europol/', theme: 'auto' }, 'embed/bg/blackwrist/europol/?theme=auto'],
    [{ operationMap: '/en/blackwrist/', agency: 'europol', theme: 'dark', list: 'open' }, 'embed/en/blackwrist/?agency=europol&theme=dark&list=open'],
    [{ operationMap: '/en/blackwrist/', background: 'transparent', ground: '1a1a1a', plain: '' }, 'embed/en/blackwrist/?background=transparent&ground=1a1a1a&plain'],
  ])('%j', (marker, address) => {
    expect(frameAddress(site, marker)).toEqual({ address: `${site}${address}` });
  });

  it.each([
    '/en/blackwrist',
    'en/blackwrist/',
    '/maps/en/blackwrist/',
    '//example.org/maps/en/blackwrist/',
    'http://example.org/maps/en/blackwrist/',
    'HTTPS://EXAMPLE.ORG:443/maps/en/blackwrist/',
    ' \n\u00A0/en/blackwrist/ \t',
    '/en/blackwrist/index.html',
    '/en/blackwrist/?v=2',
    '/en/blackwrist/?q=toyota&utm_source=mail#europol',
    '/en/other/../blackwrist/#agencies',
    'https://example.org/maps/embed/en/blackwrist/',
  ])('is the same for every spelling of its address: %j', (operationMap) => {
    expect(frameAddress(site, { operationMap })).toEqual({ address: whole });
  });

  it('keeps what its address chooses, unless an attribute says otherwise', () => {
    const operationMap = '/en/blackwrist/?step=arrests&country=NZL&theme=dark&agency=europol&list=open';
    expect(frameAddress(site, { operationMap })).toEqual({ address: `${whole}?agency=europol&country=NZL&step=arrests&theme=dark&list=open` });
    expect(frameAddress(site, { operationMap, theme: 'auto', agency: '' })).toEqual({ address: `${whole}?agency=europol&country=NZL&step=arrests&theme=auto&list=open` });
  });

  it.each([undefined, '', ' '])('is none for %j, which is empty', (operationMap) => {
    expect(frameAddress(site, { operationMap })).toEqual({ fault: 'is empty' });
  });

  it.each(['/', '/en/', '/en/../../evil/', 'https://example.org/en/blackwrist/', '/maps/https://evil.example/en/x/', '/en/black%2Fwrist/', '/en/blackwrist/europol/more/', '/licences.txt'])(
    'is none for %j, which is no page with a map',
    (operationMap) => {
      expect(frameAddress(site, { operationMap })).toEqual({ fault: 'is no page with a map' });
    },
  );

  it.each(['//evil.example/en/blackwrist/', 'https://evil.example/maps/en/blackwrist/', 'https://example.org:8080/maps/en/blackwrist/', 'https://example.org@evil.example/maps/en/x/', 'javascript:alert(1)//en/x/', 'file:///maps/en/x/', 'http://'])(
    'is none for %j, which is of another site',
    (operationMap) => {
      expect(frameAddress(site, { operationMap })).toEqual({ fault: 'is of another site' });
    },
  );

  it('leaves out a choice that there is none of', () => {
    const wrong = { agency: 'a&b', theme: 'pink', list: 'yes', background: 'none', ground: '#111', plain: 'no' };
    expect(frameAddress(site, { operationMap: '/en/blackwrist/?country=nowhere&step=a%26b', ...wrong })).toEqual({ address: whole });
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { helloIn } from '../../../lib/embed/helloIn';

const hear = (data: unknown) => helloIn(data, 'aB3dE5fG7h', 'map-1');

describe('helloIn', () => {
  it('hears WordPress, @newswire/frames and pym.js', () => {
    expect(hear({ message: 'ready', secret: 'aB3dE5fG7h' })).toEqual({});
    expect(hear({ sentinel: 'amp', type: 'frames-init' })).toEqual({});
    expect(hear('pymxPYMxmap-1xPYMxwidthxPYMx640')).toEqual({});
    expect(hear('pymxPYMxmap-1xPYMxwidthxPYMx640.5')).toEqual({});
  });

  it('hears iframe-resizer, and how it calls the frame', () => {
    expect(hear('[iFrameSizer]iFrameResizer0:8:false:false:32:true:true:null:bodyOffset:null:null:0:false:parent:scroll:true')).toEqual({ resizerId: 'iFrameResizer0' });
  });

  it.each([
    ['nothing', undefined],
    ['null', null],
    ['a number', 7],
    ['a list', ['ready']],
    ['another secret', { message: 'ready', secret: 'another' }],
    ['no secret', { message: 'ready' }],
    ['a secret that is no text', { message: 'ready', secret: ['aB3dE5fG7h'] }],
    ['another message of WordPress', { message: 'link', value: 'https://example.org/', secret: 'aB3dE5fG7h' }],
    ['another message of AMP', { sentinel: 'amp', type: 'send-intersections' }],
    ['the width of another frame of pym.js', 'pymxPYMxmap-2xPYMxwidthxPYMx640'],
    ['a width that is none', 'pymxPYMxmap-1xPYMxwidthxPYMx640<b>'],
    ['a journey that pym.js asks for', 'pymxPYMxmap-1xPYMxnavigateToxPYMxhttps://example.org/'],
    ['a later message of iframe-resizer', '[iFrameSizer]resize'],
    ['a text too long to be meant', `[iFrameSizer]map${':0'.repeat(1000)}`],
  ])('ignores %s', (_, data) => {
    expect(hear(data)).toBeUndefined();
  });

  it('ignores what a host without secret and id says in their names', () => {
    expect(helloIn({ message: 'ready', secret: '' }, '', '')).toBeUndefined();
    expect(helloIn('pymxPYMxxPYMxwidthxPYMx640', '', '')).toBeUndefined();
  });

  it('throws for nothing that may be posted', () => {
    fc.assert(fc.property(fc.anything(), (data) => void hear(data)));
  });
});

import { describe, expect, it } from 'vitest';
import { heightMessages } from '../../../lib/embed/heightMessages';

const address = 'https://example.org/embed/en/blackwrist/?theme=dark';
const nobody = { secret: '', pymId: '', resizerId: '', path: '/embed/en/blackwrist/', address };

describe('heightMessages', () => {
  it('tells a host that nobody knows the height in the words of AMP, Datawrapper and Embedly', () => {
    expect(heightMessages(640, 480, nobody)).toEqual([
      { sentinel: 'amp', type: 'embed-size', height: 480 },
      { 'datawrapper-height': { '/embed/en/blackwrist/': 480 } },
      `{"src":"${address}","context":"iframe.resize","method":"resize","height":480}`,
    ]);
  });

  it('speaks to WordPress, pym.js and iframe-resizer where they gave the frame a name', () => {
    const messages = heightMessages(640, 480, { ...nobody, secret: 'aB3dE5fG7h', pymId: 'map-1', resizerId: 'iFrameResizer0' });
    expect(messages.slice(0, 3)).toEqual([
      { message: 'height', value: 480, secret: 'aB3dE5fG7h' },
      'pymxPYMxmap-1xPYMxheightxPYMx480',
      '[iFrameSizer]iFrameResizer0:480:640:resize',
    ]);
  });
});

import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { PinFace } from '../../../components/map/PinFace';
import { blackwristMap } from '../../data/blackwrist';

const agencies = blackwristMap('en').agencies;
const faceOf = (...ids: readonly string[]): string => renderToStaticMarkup(<PinFace agencies={agencies.filter(({ id }) => ids.includes(id))} />);

describe('PinFace', () => {
  it('is the sign of one agency’s kind and of how near its pin is', () => {
    expect(faceOf('us-ncmec')).toBe('<span class="kind-mark" data-kind="non-governmental" data-precision="city" aria-hidden="true"></span>');
  });
  it('is the number of several', () => {
    expect(faceOf('us-ncmec', 'us-hsi')).toBe('<span class="pin-count" aria-hidden="true">2</span>');
  });
});

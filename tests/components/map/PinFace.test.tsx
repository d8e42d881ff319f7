import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { PinFace } from '../../../components/map/PinFace';
import { blackwristMap } from '../../data/blackwrist';

const agencies = blackwristMap('en').agencies;
const faceOf = (...ids: readonly string[]): string => renderToStaticMarkup(<PinFace agencies={agencies.filter(({ id }) => ids.includes(id))} />);

describe('PinFace', () => {
  it('is one agency’s number, in the sign of its kind and of how near its mark is', () => {
    expect(faceOf('us-ncmec')).toBe('<span class="kind-mark" data-kind="non-governmental" data-precision="city" aria-hidden="true"><b>8</b></span>');
  });

  it('is how many several are, before which the sheet writes ×', () => {
    expect(faceOf('us-ncmec', 'us-hsi')).toBe('<span class="pin-count" aria-hidden="true">2</span>');
  });
});

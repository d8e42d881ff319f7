import { useState } from 'react';
import type { EmbeddedMap } from '../../lib/embed/EmbeddedMap';
import { mapAddresses } from '../../lib/embed/mapAddresses';
import { fill } from '../../lib/language/fill';
import type { Messages } from '../../lib/language/messages/Messages';
import { useIsAwake } from '../reading/useIsAwake';
import { choosableHeights } from './EmbedChoice';
import { PreviewFrame } from './PreviewFrame';

/** The widths that maps are looked at in, in CSS pixels: a phone's column of text, an article's, and all that this page has. */
export const previewWidths = { phone: 320, article: 640, full: undefined } as const;

type PreviewWidth = keyof typeof previewWidths;

type Props = {
  readonly words: Messages['embedCode'];
  readonly map: EmbeddedMap;
  /** The height that was chosen, if any, in CSS pixels. */
  readonly height: number | undefined;
};

/** The map as it will stand in an article, live, at one of three widths. */
export function Preview({ words, map, height }: Props) {
  const isAwake = useIsAwake();
  const [kind, setKind] = useState<PreviewWidth>('article');
  const src = mapAddresses({ ...map, origin: '' }).frame;
  const width = previewWidths[kind];
  const caption = fill(words.widths[kind], { width: String(width) });
  return (
    <section className="embed-preview">
      <h2>{words.preview}</h2>
      <fieldset className="embed-widths needs-scripts" disabled={!isAwake}>
        <legend className="visually-hidden">{words.width}</legend>
        {(Object.keys(previewWidths) as PreviewWidth[]).map((each) => (
          <label key={each}>
            <input type="radio" name="embed-width" checked={kind === each} onChange={() => setKind(each)} />
            <span>{words.widthNames[each]}</span>
          </label>
        ))}
      </fieldset>
      <PreviewFrame key={src} src={src} width={width} theme={map.theme} ground={map.ground} caption={caption} height={height} usual={choosableHeights.usual} />
    </section>
  );
}

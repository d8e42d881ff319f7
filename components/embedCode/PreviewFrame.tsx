import { useEffect, useRef, useState } from 'react';
import type { EmbedTheme } from '../../lib/embed/EmbeddedMap';
import { heightIn } from '../../lib/embed/host/heightIn';

type Props = {
  readonly src: string;
  /** In CSS pixels; all there is when left out. */
  readonly width: number | undefined;
  readonly theme: EmbedTheme;
  /** The article's colour. */
  readonly ground: string | undefined;
  readonly caption: string;
  /** In CSS pixels, when one was chosen; else the height that the map asks for, and before it has, the usual one. */
  readonly height: number | undefined;
  readonly usual: number;
};

/** The map as it will stand in an article, at the width of one. */
export function PreviewFrame({ src, width, theme, ground, caption, height, usual }: Props) {
  const frame = useRef<HTMLIFrameElement>(null);
  const [asked, setAsked] = useState<number>();

  useEffect(
    function followTheMapsWish() {
      function read({ source, origin, data }: MessageEvent<unknown>): void {
        const wish = heightIn(data);
        if (wish !== undefined && origin === location.origin && source === frame.current?.contentWindow) setAsked(wish);
      }
      addEventListener('message', read);
      // The map may have spoken before this page could hear.
      frame.current?.contentWindow?.postMessage({ sentinel: 'amp', type: 'frames-init' }, location.origin);
      return () => removeEventListener('message', read);
    },
    [],
  );

  return (
    <figure>
      <figcaption>{caption}</figcaption>
      <div className="embed-article" data-theme={theme} style={ground === undefined ? undefined : { background: `#${ground}` }}>
        <iframe ref={frame} src={src} title={caption} data-theme={theme} width={width ?? '100%'} height={height ?? asked ?? usual} loading="lazy" />
      </div>
    </figure>
  );
}

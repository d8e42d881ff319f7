import { useEffect, useRef, useState } from 'react';
import { heightIn } from '../../lib/embed/host/heightIn';

type Props = {
  readonly src: string;
  readonly width: number;
  readonly caption: string;
  /** In CSS pixels, when one was chosen; else the height that the map asks for, and before it has, the usual one. */
  readonly height: number | undefined;
  readonly usual: number;
};

/** The map as it will stand on another page, at the width of one. */
export function PreviewFrame({ src, width, caption, height, usual }: Props) {
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
      <iframe ref={frame} src={src} title={caption} width={width} height={height ?? asked ?? usual} loading="lazy" />
    </figure>
  );
}

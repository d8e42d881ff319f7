import type { ReactNode } from 'react';
import { directionOf } from '../../lib/language/directionOf';
import type { Language } from '../../lib/language/Language';

type Props = {
  readonly language: Language;
  /** `light` in frames: a frame can't know the colour of the article around it. */
  readonly theme?: 'light';
  /** A script that runs before anything is drawn, and the numbers that it finds at its element. It may set the theme that the address asks for. */
  readonly script?: { readonly text: string; readonly room: object };
  readonly children: ReactNode;
};

/** The HTML document of every page. Its style sheets come from its layout: `pageStyles` or `embedStyles`. */
export function Document({ language, theme, script, children }: Props) {
  return (
    <html lang={language} dir={directionOf(language)} data-theme={theme} suppressHydrationWarning={script !== undefined}>
      {script !== undefined && (
        <head>
          <script data-room={JSON.stringify(script.room)}>{script.text}</script>
        </head>
      )}
      <body>{children}</body>
    </html>
  );
}

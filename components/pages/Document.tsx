import type { ReactNode } from 'react';
import { directionOf } from '../../lib/language/directionOf';
import type { Language } from '../../lib/language/Language';
import '../styles/tokens.css';
import '../styles/text.css';
import '../styles/marks.css';
import '../styles/stage.css';
import '../styles/pins.css';
import '../styles/live.css';
import '../styles/controls.css';
import '../styles/details.css';
import '../styles/page.css';
import '../styles/figures.css';
import '../styles/list.css';
import '../styles/finder.css';
import '../styles/sections.css';
import '../styles/story.css';
import '../styles/downloads.css';
import '../styles/embed.css';
import '../styles/embedCode.css';
import '../styles/forced.css';
import '../styles/help.css';
import '../styles/print.css';
import '../styles/printMap.css';
import '../styles/printList.css';
import '../styles/printEmbed.css';

type Props = {
  readonly language: Language;
  /** `light` in frames: a frame can't know the colour of the article around it. */
  readonly theme?: 'light';
  /** The text of a script that runs before anything is drawn. It may set the theme that the address asks for. */
  readonly script?: string;
  readonly children: ReactNode;
};

/** The HTML document of every page. */
export function Document({ language, theme, script, children }: Props) {
  return (
    <html lang={language} dir={directionOf(language)} data-theme={theme} suppressHydrationWarning={script !== undefined}>
      {script !== undefined && (
        <head>
          <script>{script}</script>
        </head>
      )}
      <body>{children}</body>
    </html>
  );
}

import type { ReactNode } from 'react';

type Props = { readonly children: ReactNode };

/**
 * The main part of a page for readers, which reader modes keep whole (docs/decisions/0036-reader-modes.md): its names say twice that it is the content.
 * The empty `template` keeps them from taking `main` for the article, as they do when it holds one element alone, and throwing it away by its links.
 */
export function MainArticle({ children }: Props) {
  return (
    <main>
      <article id="Content" className="content">
        {children}
      </article>
      <template />
    </main>
  );
}

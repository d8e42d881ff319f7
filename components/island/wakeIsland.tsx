import type { ComponentType } from 'react';
import { hydrateRoot } from 'react-dom/client';
import { WorldPicture } from '../map/WorldPicture';
import type { ReaderPage } from '../reading/Reader';
import { ReaderFacts } from '../reading/Reader';
import { Boundary } from './Boundary';
import { islands, type IslandName } from './islands';
import { pictureIn } from './pictureIn';

/** Brings one island to life. Whatever it fails with, the HTML that the page came with stands there again. */
export function wakeIsland(element: HTMLElement, name: IslandName, props: object, page: ReaderPage | undefined): void {
  const Part = islands[name] as ComponentType<object>;
  const html = [...element.childNodes].map((node) => node.cloneNode(true));
  const island = name === 'map' ? <Part {...props}><WorldPicture {...pictureIn(element)} /></Part> : <Part {...props} />;

  function putBack(error: unknown): void {
    console.error(error);
    element.replaceChildren(...html);
  }

  hydrateRoot(element, <Boundary onError={putBack}>{page ? <ReaderFacts {...page}>{island}</ReaderFacts> : island}</Boundary>);
}

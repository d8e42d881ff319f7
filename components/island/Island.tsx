import { createElement, type ComponentType, type ReactNode } from 'react';
import { DataBlock } from './DataBlock';
import { islands, type IslandName, type IslandProps } from './islands';

type Props<Name extends IslandName> = {
  readonly of: Name;
  readonly with: IslandProps<Name>;
  readonly children?: ReactNode;
};

/**
 * A part of the page that comes alive by itself, once its code has come. What it is made from stands beside it; the build takes that out
 * of the page into a file that is fetched with the code (`takeFacts`), so that nothing stands in the HTML twice.
 */
export function Island<Name extends IslandName>({ of, with: props, children }: Props<Name>) {
  const Part = islands[of] as ComponentType<object>;
  return (
    <>
      <DataBlock name="island" of={props} />
      {createElement('live-part', { className: 'island', 'data-island': of }, <Part {...props}>{children}</Part>)}
    </>
  );
}

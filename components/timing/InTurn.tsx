import { useEffect, useState, type ReactNode } from 'react';
import { nextTask } from './nextTask';

type Props = { readonly children: readonly ReactNode[] };

/** Makes one child after the other, each in a task of its own, so that the browser can draw and answer in between. */
export function InTurn({ children }: Props) {
  const [count, setCount] = useState(0);
  const isWhole = count >= children.length;

  useEffect(
    function makeOneMore() {
      let isWanted = true;
      if (!isWhole) void nextTask().then(() => isWanted && setCount(count + 1));
      return () => {
        isWanted = false;
      };
    },
    [count, isWhole],
  );

  return children.slice(0, count);
}

import { memo, useEffect } from 'react';

type Props = { readonly onDrawn: () => void };

/** As the last child of a map: says once that all before it have put what they draw on the map. */
export const OnceDrawn = memo(function OnceDrawn({ onDrawn }: Props) {
  // Memoised, as the marks are: a map that is made anew runs the effects of its own children early, and theirs in their turn.
  useEffect(onDrawn, [onDrawn]);
  return null;
});

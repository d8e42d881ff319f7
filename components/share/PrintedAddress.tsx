'use client';

import { addressOf } from '../../lib/address/addressOf';
import { fill } from '../../lib/language/fill';
import { useLinkedQuery } from '../reading/readingStore';
import { useIsAwake } from '../reading/useIsAwake';

type Props = {
  /** What stands around `{address}`. */
  readonly words: string;
  /** The page's path; the host in front of it is known at build where `SITE_URL` is set, and else once scripts run. */
  readonly path: string;
};

/** The page's own address with what the reader chose, on paper alone. */
export function PrintedAddress({ words, path }: Props) {
  const query = useLinkedQuery();
  const isAwake = useIsAwake();
  const address = isAwake ? `${location.origin}${path}${query}` : addressOf(path);
  return <p className="print-only printed-address">{fill(words, { address })}</p>;
}

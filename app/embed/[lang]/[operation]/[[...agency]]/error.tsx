'use client';

import { BrokenMessage } from '../../../../../components/pages/BrokenMessage';

type Props = { readonly reset: () => void };

export default function ErrorPage({ reset }: Props) {
  return <BrokenMessage onRetry={reset} />;
}

'use client';

import { fill } from '../../lib/language/fill';
import type { Messages } from '../../lib/language/messages/Messages';
import { useLinkedQuery } from '../reading/readingStore';
import { useIsAwake } from '../reading/useIsAwake';
import { toBibtex } from '../../lib/cite/toBibtex';
import { toRis } from '../../lib/cite/toRis';
import type { Reference } from '../../lib/cite/Reference';
import { CopyButton } from './CopyButton';
import { ReferenceForm } from './ReferenceForm';

type Props = {
  readonly words: Messages['share'];
  readonly close: string;
  /** How to cite the page, with `{address}` left to fill: it goes along with what the reader chose. */
  readonly citation: string;
  /** The page for programs that keep references. */
  readonly reference: Reference;
  /** The page's address as far as the build knows it. */
  readonly address: string;
  /** The way to what else can be done with the page. */
  readonly more: { readonly href: string; readonly words: string };
};

/** Takes the page along: its link as it is now, and how to cite it. */
export function ShareTools({ words, close, citation, reference, address, more }: Props) {
  const query = useLinkedQuery();
  const isAwake = useIsAwake();
  const addressNow = isAwake ? `${location.origin}${location.pathname}${query}` : address;
  const cited = fill(citation, { address: addressNow });
  return (
    <div className="share">
      <CopyButton label={words.copyLink} done={words.linkCopied} textOf={() => addressNow} fieldLabel={words.linkToCopy} />
      <button type="button" popoverTarget="cite">
        {words.cite}
      </button>
      <div id="cite" className="details cite" popover="auto" role="dialog" aria-label={words.cite}>
        <button type="button" className="details-close" popoverTarget="cite" popoverTargetAction="hide" aria-label={close}>
          <span aria-hidden="true">×</span>
        </button>
        <p>{cited}</p>
        <CopyButton label={words.copyCitation} done={words.citationCopied} textOf={() => cited} fieldLabel={words.cite} />
        <ReferenceForm words={words} form="BibTeX" text={toBibtex(reference, addressNow)} />
        <ReferenceForm words={words} form="RIS" text={toRis(reference, addressNow)} />
      </div>
      <a href={more.href}>{more.words}</a>
    </div>
  );
}

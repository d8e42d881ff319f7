'use client';

import type { MouseEvent, ReactNode } from 'react';
import { open, useIsOpen } from './readingStore';

type Props = { readonly id: string; readonly href: string; readonly children: ReactNode };

/** An agency's name in the list: opens the agency on this page's map or, without scripts, its own page. */
export function AgencyLink({ id, href, children }: Props) {
  const isOpen = useIsOpen(id);

  function openOnMap(event: MouseEvent<HTMLElement>): void {
    if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    event.currentTarget.closest<HTMLElement>('[popover]')?.hidePopover(); // else the picture's list would lie over what opens
    open({ agencies: [id] });
  }

  return (
    <a href={href} aria-current={isOpen ? 'true' : undefined} onClick={openOnMap}>
      {children}
    </a>
  );
}

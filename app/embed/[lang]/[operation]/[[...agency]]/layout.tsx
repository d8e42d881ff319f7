import type { ReactNode } from 'react';
import { Document } from '../../../../../components/pages/Document';
import { HouseColours } from '../../../../../components/pages/HouseColours';
import '../../../../../components/styles/embedStyles';
import '../../../../../components/styles/embedPrintStyles';
import type { FrameRoom } from '../../../../../lib/embed/FrameRoom';
import { guestScript } from '../../../../../lib/embed/guestScript';
import { roomAround } from '../../../../../lib/embed/roomAround';
import { languageOf } from '../../../../../lib/site/languageOf';
import { loadFrame, type FrameParams } from '../../../../../lib/site/loadFrame';
import { loadNotice } from '../../../../../lib/site/loadNotice';

type Props = { readonly params: Promise<FrameParams>; readonly children: ReactNode };

export default async function EmbedLayout({ params, children }: Props) {
  const address = await params;
  const room = roomIn(address);
  return (
    <Document theme="light" language={languageOf(address.lang)} {...(room && { script: { text: guestScript(), room } })}>
      <HouseColours>{children}</HouseColours>
    </Document>
  );
}

/** The texts around the map; none where there is no map. */
function roomIn(address: FrameParams): FrameRoom | undefined {
  if (loadNotice(address)) return { blocks: [], facts: [] };
  const frame = loadFrame(address);
  return 'problems' in frame ? undefined : roomAround(frame.page.view, frame.page.messages, frame.agency);
}

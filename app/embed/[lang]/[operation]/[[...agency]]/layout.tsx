import type { ReactNode } from 'react';
import { Document } from '../../../../../components/pages/Document';
import { HouseColours } from '../../../../../components/pages/HouseColours';
import '../../../../../components/styles/embedStyles';
import '../../../../../components/styles/embedPrintStyles';
import { guestScript } from '../../../../../lib/embed/guestScript';
import { roomAround } from '../../../../../lib/embed/roomAround';
import { languageOf } from '../../../../../lib/site/languageOf';
import { loadFrame, type FrameParams } from '../../../../../lib/site/loadFrame';

type Props = { readonly params: Promise<FrameParams>; readonly children: ReactNode };

export default async function EmbedLayout({ params, children }: Props) {
  const address = await params;
  const frame = loadFrame(address);
  const script = 'problems' in frame ? {} : { script: { text: guestScript(), room: roomAround(frame.page.view, frame.page.messages, frame.agency) } };
  return (
    <Document theme="light" language={languageOf(address.lang)} {...script}>
      <HouseColours>{children}</HouseColours>
    </Document>
  );
}

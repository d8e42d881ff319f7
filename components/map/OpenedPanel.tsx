import { useEffect, useLayoutEffect, useRef, type ComponentProps } from 'react';
import { DetailsDialog } from './DetailsDialog';
import { keepInSight } from '../reading/keepInSight';

type Props = ComponentProps<typeof DetailsDialog>;

/** The open details where a popup would not fit over the map: docked to the lower edge of what the reader sees. */
export function OpenedPanel(props: Props) {
  const panel = useRef<HTMLDivElement>(null);
  const { opened, byReader } = props.state;

  useLayoutEffect( // before it is drawn, and before its place is measured
    function openInSight() {
      if (!panel.current) return;
      // Of a frame the browser alone knows which part is seen: of a panel that is wider it shows the beginning.
      if (byReader && parent !== window) panel.current.scrollIntoView({ block: 'nearest', inline: 'start' });
      return keepInSight(panel.current);
    },
    [opened, byReader],
  );

  useEffect(
    function keepThePinInSight() {
      const pin = document.querySelector('.live .pin[aria-expanded=true]');
      if (!pin || !panel.current) return;
      const covered = pin.getBoundingClientRect().bottom + 16 - panel.current.getBoundingClientRect().top;
      if (covered > 0) scrollBy({ top: covered });
    },
    [opened],
  );

  return (
    <div ref={panel} className="panel">
      <DetailsDialog {...props} />
    </div>
  );
}

type Props = { readonly name: string; readonly sign: string; readonly onPress: () => void; readonly className?: string };

/** A button over the map that shows a sign and has a name. `sign` is the sign's SVG path data in a square of 16. */
export function ControlButton({ name, sign, onPress, className }: Props) {
  return (
    <button type="button" className={className} aria-label={name} title={name} onClick={onPress}>
      <svg viewBox="0 0 16 16" width="16" height="16" fill="none" stroke="currentColor" strokeWidth="1.75" aria-hidden="true" focusable="false">
        <path d={sign} />
      </svg>
    </button>
  );
}

import { Icon } from 'leaflet';

/** A marker's icon that is an element of ours, which React draws into. Leaflet only moves it; no string becomes HTML. */
export class ElementIcon extends Icon {
  constructor(private readonly element: HTMLElement) {
    super({ iconUrl: '' });
  }

  override createIcon(): HTMLElement {
    return this.element;
  }

  override createShadow(): HTMLElement {
    // Leaflet takes null for "none"; its types do not say so.
    return null as unknown as HTMLElement;
  }
}

/** A picture of a page that the build writes beside the page's `index.html`. Width and height in pixels. */
export type PictureFile = {
  readonly file: string;
  readonly type: 'image/png' | 'image/svg+xml';
  readonly width: number;
  readonly height: number;
  readonly shape: 'wide' | 'square';
};

/** The picture that a link to a page is shown with: the size that social networks ask for. */
export const cardPicture: PictureFile = { file: 'map.png', type: 'image/png', width: 1200, height: 630, shape: 'wide' };

/** The same drawing as shapes, which stay sharp at every size. */
export const vectorPicture: PictureFile = { file: 'map.svg', type: 'image/svg+xml', width: 1200, height: 630, shape: 'wide' };

/** The pictures of an agency's page. */
export const agencyPictures: readonly PictureFile[] = [vectorPicture, cardPicture];

/** The pictures of an operation's page: besides those two a square one, and one for print, 20 cm wide at 300 dots an inch. */
export const operationPictures: readonly PictureFile[] = [
  ...agencyPictures,
  { file: 'map-square.png', type: 'image/png', width: 900, height: 900, shape: 'square' },
  { file: 'map-print.png', type: 'image/png', width: 2400, height: 1260, shape: 'wide' },
];

import { pageFilePath } from '../address/paths';
import { operationPictures, type PictureFile } from './pictureFiles';

/** A picture to download: where it is, what kind of file, and its size in pixels (of the SVG, which has none of its own, the size that it is drawn at). */
export type PictureDownload = Pick<PictureFile, 'file' | 'type' | 'width' | 'height' | 'shape'> & { readonly href: string };

/** The pictures of an operation's page, for those who want to take them along. `page` is the page's path. */
export function pictureDownloads(page: string): readonly PictureDownload[] {
  return operationPictures.map((picture) => ({ ...picture, href: pageFilePath(page, picture.file) }));
}

import type { Language } from '../language/Language';
import type { Messages } from '../language/messages/Messages';
import type { Palette } from './Palette';
import type { Typesetter } from './Typesetter';

/** What every part of a picture is drawn with. */
export type Canvas = { readonly palette: Palette; readonly typesetter: Typesetter; readonly messages: Messages; readonly language: Language };

/** A rectangle of a picture, in the picture's units. */
export type Box = { readonly x: number; readonly y: number; readonly width: number; readonly height: number };

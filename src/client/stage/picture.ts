import type { View } from '../../protocol/view.ts';
import type { Translator } from '../i18n/translator.ts';
import type { Size } from '../layout/geometry.ts';
import type { Place } from '../store/app-store.ts';
import type { Theme } from '../theme/tokens.ts';
import type { Faces } from './actors/face.ts';

/** What scenes and actors draw from. The view here is the one that the picture shows: it may be a beat behind the store's. */
export interface Picture {
  readonly view: () => View;
  readonly place: () => Place;
  readonly size: () => Size;
  /** How far the street has been slid along, in widths of the stage. */
  readonly pan: () => number;
  /** Canvas pixels for one CSS pixel. */
  readonly ratio: () => number;
  /** How large the page’s letters are: 1 beside one reader, more for a room. */
  readonly letters: () => number;
  /** At the desk: the whole base instead of the portraits. */
  readonly wall: () => boolean;
  /** By day, or under the lamp. */
  readonly theme: () => Theme;
  readonly translator: Translator;
  readonly faces: Faces;
  /** Nothing moves. */
  readonly still: boolean;
}

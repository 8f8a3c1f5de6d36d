import type { Markup } from '../markup.ts';
import {
  ariaGridB,
  cardsB,
  definitionListB,
  divRowsB,
  fieldsetB,
  inlineB,
  tilesB,
} from './divs.ts';
import { bootstrapB, instuiB, layoutTableB, noisyB, tablesB } from './tables.ts';

/** Every markup of generation B. */
export const markupsB: Markup[] = [
  tablesB,
  instuiB,
  bootstrapB,
  ariaGridB,
  definitionListB,
  cardsB,
  fieldsetB,
  inlineB,
  divRowsB,
  layoutTableB,
  tilesB,
  noisyB,
];

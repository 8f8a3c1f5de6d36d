import { recognize as recognizeIn } from '../../../../utils/page/detect/recognize.ts';
import { createReader } from '../../../../utils/page/reader.ts';
import { wordingsOf } from '../../../../utils/page/words/wordings.ts';
import { english } from '../../../../utils/page/words/words.ts';

/** The English words alone. */
export const words = wordingsOf([english]);

/** The reader of pages in English. */
export const reader = createReader({ dictionary: null, focus: null });

/** The same as in a page: all that is asked of it in one turn is looked at once. */
export const liveReader = createReader({ dictionary: null, focus: null, isLive: true });

export const { readPage, failureMessage, accessibilityTree, contentTop, rowPlaces, stepPlace } =
  reader;
export const { backButton, blockNames, refreshButton, runControls, schedulesPlace, tabPlace } =
  reader;
export const { lookAround, explain } = reader;

/** Which page a document is, in English. */
export const recognize = (document: Document) => recognizeIn(document, words);

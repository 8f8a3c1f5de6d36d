import { cachedPerTurn } from '../tree/cached';
import { wordings } from '../words/dictionary';
import { type PageKind, recognizeLines } from './recognize-lines';
import { mostText, textDigest } from './text-digest';

/** Which page of the SIS Integration tool this is, in the languages spoken; null for any other page. */
export const recognize = cachedPerTurn((document: Document): PageKind | null =>
  recognizeLines(textDigest(document, mostText), wordings),
);

import type { Wordings } from '../words/wordings';
import { type PageKind, recognizeLines } from './recognize-lines';
import { mostText, textDigest } from './text-digest';

/** Which page of the SIS Integration tool this is, in these words; null for any other page. */
export function recognize(document: Document, words: Wordings): PageKind | null {
  return recognizeLines(textDigest(document, mostText), words);
}

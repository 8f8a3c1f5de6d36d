import { wordings } from '../words/dictionary';
import { type PageKind, recognizeLines } from './recognize-lines';
import { mostText, textDigest } from './text-digest';

/** Which page of the SIS Integration tool this is, in the languages spoken; null for any other page. */
export function recognize(document: Document): PageKind | null {
  return recognizeLines(textDigest(document, mostText), wordings);
}

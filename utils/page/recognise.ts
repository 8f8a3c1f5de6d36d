import { wordings } from './meaning';
import { type PageKind, recogniseLines } from './recognise-lines';
import { mostText, seenIn } from './seen';

/** Which page of the SIS Integration tool this is, in the languages spoken; null for any other page. */
export function recognise(document: Document): PageKind | null {
  return recogniseLines(seenIn(document, mostText), wordings);
}

import { wordings } from '../words/dictionary';
import { type PageKind, recogniseLines } from './recognize-lines';
import { mostText, seenIn } from './text-digest';

/** Which page of the SIS Integration tool this is, in the languages spoken; null for any other page. */
export function recognise(document: Document): PageKind | null {
  return recogniseLines(seenIn(document, mostText), wordings);
}

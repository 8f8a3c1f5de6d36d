import { childElementsOf, parentNodeOf } from '../../../utils/page/tree/dom';

/** In a longer list a chip in one row makes the browser lay out all of them: longer than a page can wait. */
const mostRows = 1000;

/** True for a row that stands, or whose block stands, among too many. */
export function isAmongTooMany(row: Element | undefined): boolean {
  for (let at: Node | null = row ?? null; at; at = parentNodeOf(at)) {
    if (childElementsOf(at as ParentNode).length > mostRows) return true;
  }
  return false;
}

import type { PageReading } from '../../roster/model/reading';
import { recognise } from '../detect/recognize';
import { accessibilityTree } from '../tree/accessibility-tree';
import { onceATurn } from '../tree/once';
import { detailsReader } from './generations';
import { readList } from './read-list';

/** See `recognise`. */
export const kindOf = onceATurn(recognise);

/**
 * Reads the SIS Integration page: the Rostering Jobs list or the details of a job, else null.
 * `at` is the time of the reading, in ms since 1970. What the page does not show or what is not
 * understood is null or `unknown`. Reads only, and never throws, whatever the document holds.
 */
export function readPage(document: Document, at: number): PageReading | null {
  try {
    const kind = kindOf(document);
    if (!kind) return null;
    const page = accessibilityTree(document);
    return kind === 'list' ? readList(page, at) : detailsReader(page).read(page, at);
  } catch {
    // A hostile page can make the DOM itself throw; it is then not understood.
    return null;
  }
}

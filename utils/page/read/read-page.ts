import type { PageReading } from '../../roster/model/reading';
import { recognize } from '../detect/recognize';
import type { PageKind } from '../detect/recognize-lines';
import { labels } from '../locate/label';
import { stepTriples } from '../locate/steps/step-labels';
import { accessibilityTree } from '../tree/accessibility-tree';
import { type AxNode, nearest } from '../tree/ax-node';
import { cachedPerTurn } from '../tree/cached';
import { detailsReader } from './generations';
import { jobEntries } from './list/job-entries';
import { readList } from './list/read-list';

/** Which page is shown; null for any other than the tool's. */
export const kindOf = cachedPerTurn((document: Document): PageKind | null => {
  const kind = recognize(document);
  return kind && shownKind(kind, accessibilityTree(document).root);
});

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

/** The kind of the page that is shown, where one that is not shown still stands in the document. */
function shownKind(kind: PageKind, root: AxNode): PageKind {
  const words = labels(root, 'headings')
    .filter(({ part }) => !nearest(part, /^(link|button|navigation)$/))
    .map(({ word }) => word);
  if (words.includes('jobs') === words.includes('details')) return kind;
  if (words.includes('details')) return 'details';
  return !stepTriples(root).length && jobEntries(root) ? 'list' : kind;
}

import type { PageReading } from '../../roster/model/reading';
import type { PageKind } from '../detect/recognize-lines';
import { labels } from '../locate/label';
import { stepTriples } from '../locate/steps/step-labels';
import type { AccessibilityTree } from '../tree/accessibility-tree';
import { nearest } from '../tree/ax-node';
import { detailsReader } from './generations';
import { jobEntries } from './list/job-entries';
import { readList } from './list/read-list';

/** Reads a page of this kind; null for a list that is not understood. `at`: now, in ms since 1970. */
export function readPage(page: AccessibilityTree, kind: PageKind, at: number): PageReading | null {
  return kind === 'list' ? readList(page, at) : detailsReader(page).read(page, at);
}

/** The kind of the page that is shown, where one that is not shown still stands in the document. */
export function shownKind({ root }: AccessibilityTree, kind: PageKind): PageKind {
  const words = labels(root, 'headings')
    .filter(({ part }) => !nearest(part, /^(link|button|navigation)$/))
    .map(({ word }) => word);
  if (words.includes('jobs') === words.includes('details')) return kind;
  if (words.includes('details')) return 'details';
  return !stepTriples(root).length && jobEntries(root) ? 'list' : kind;
}

import type { DetailsReading } from '../../roster/reading';
import { importSections } from '../locate/import-sections';
import { labels } from '../locate/label';
import { tabsOf } from '../locate/tabs';
import type { AccessibilityTree } from '../tree/accessibility-tree';
import { readDetails } from './read-details';
import { readImports } from './read-imports';

interface DetailsReader {
  generation: 'A' | 'B';
  isPresent(page: AccessibilityTree): boolean;
  read(page: AccessibilityTree, at: number): DetailsReading;
}

/** The readers of the details, by what is present; the first is also for a page half drawn. */
export const detailsReaders: [DetailsReader, DetailsReader] = [
  // 2026-11, community ta-p/493068: steps, blocks, tabs
  {
    generation: 'A',
    isPresent: (page) =>
      labels(page.root, 'steps').length > 0 ||
      labels(page.root, 'blocks').length > 0 ||
      tabsOf(page).some(({ step }) => step !== 'import'),
    read: readDetails,
  },
  // 2026-11, kb/articles/663418: imports with a label each, nothing of the other steps
  {
    generation: 'B',
    isPresent: ({ root }) => importSections(root).length > 0,
    read: readImports,
  },
];

/** Markups that show each of the generations, all of which a test reads. */
export const detailsReaders_: [DetailsReader['generation'], ...string[]][] = [
  [
    'A',
    'a',
    'instui',
    'bootstrap',
    'aria-grid',
    'definition-list',
    'cards',
    'progress-element',
    'inline',
    'div-rows',
    'layout-table',
    'paged',
    'tiles',
    'noisy',
  ],
  [
    'B',
    'b-tables',
    'b-instui',
    'b-bootstrap',
    'b-aria-grid',
    'b-definition-list',
    'b-cards',
    'b-fieldset',
    'b-inline',
    'b-div-rows',
    'b-layout-table',
    'b-tiles',
    'b-noisy',
  ],
];

/** The reader for a details page. */
export function detailsReader(page: AccessibilityTree): DetailsReader {
  return detailsReaders.find(({ isPresent }) => isPresent(page)) ?? detailsReaders[0];
}

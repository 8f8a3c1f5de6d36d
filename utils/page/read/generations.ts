import type { DetailsReading } from '../../roster/model/reading';
import { labels } from '../locate/label';
import { stepTriples } from '../locate/steps/step-labels';
import { tabsOf } from '../locate/tabs';
import type { AccessibilityTree } from '../tree/accessibility-tree';
import { readDetails } from './read-details';
import { readImports } from './read-imports';

interface DetailsReader {
  generation: 'A' | 'B';
  read(page: AccessibilityTree, at: number): DetailsReading;
}

/** 2026-11, community ta-p/493068: steps, blocks, tabs. */
const generationA: DetailsReader = { generation: 'A', read: readDetails };
/** 2026-11, kb/articles/663418: imports with a label each, nothing of the other steps. */
const generationB: DetailsReader = { generation: 'B', read: readImports };

/** The reader for a details page: the steps, blocks or tabs of one generation, or the imports of the other. */
export function detailsReader(page: AccessibilityTree): DetailsReader {
  const { root } = page;
  const isA =
    labels(root, 'steps').length > 0 ||
    labels(root, 'blocks').length > 0 ||
    tabsOf(page).some(({ step }) => step !== 'import') ||
    stepTriples(root).length > 0;
  return isA ? generationA : generationB;
}

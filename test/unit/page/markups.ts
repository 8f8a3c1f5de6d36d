import type { Markup } from '../../canvas/tool/markup.ts';
import { markupA } from '../../canvas/tool/markup-a.ts';
import { ariaGrid } from '../../canvas/tool/markups/aria-grid.ts';
import { bootstrap } from '../../canvas/tool/markups/bootstrap.ts';
import { cards } from '../../canvas/tool/markups/cards.ts';
import { definitionList } from '../../canvas/tool/markups/definition-list.ts';
import { divRows } from '../../canvas/tool/markups/div-rows.ts';
import { inline } from '../../canvas/tool/markups/inline.ts';
import { instui } from '../../canvas/tool/markups/instui.ts';
import { layoutTable } from '../../canvas/tool/markups/layout-table.ts';
import { noisy } from '../../canvas/tool/markups/noisy.ts';
import { paged } from '../../canvas/tool/markups/paged.ts';
import { progressElement } from '../../canvas/tool/markups/progress-element.ts';
import { tiles } from '../../canvas/tool/markups/tiles.ts';
import type { Omission } from './expected.ts';

/** Every markup of generation A, with what it leaves out. */
export const markups: [Markup, ...Omission[]][] = [
  [markupA, 'batch-label'],
  [instui],
  [bootstrap],
  [ariaGrid],
  [definitionList, 'empty-counts'],
  [cards, 'empty-counts'],
  [progressElement],
  [inline, 'schedule-actions'],
  [divRows],
  [layoutTable],
  [paged, 'unselected-panels'],
  [tiles],
  [noisy],
];

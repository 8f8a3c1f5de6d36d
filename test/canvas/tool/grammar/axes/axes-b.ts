import * as desk from '../desk/b.ts';
import * as kept from '../kept/b.ts';
import * as tuning from '../tuning/b.ts';
import { commonAxes, headAxes } from './axes-details.ts';
import { listAxes } from './axes-list.ts';
import { type Axes, axis } from './axis.ts';

/** The list of generation B. */
export const listAxesB = {
  history: axis('history', desk.histories, kept.histories),
  historyColumns: axis('historyColumns', desk.historyColumns, kept.historyColumns),
  historyStatus: axis('historyStatus', desk.historyStatuses, kept.historyStatuses),
  schedulesB: axis('schedulesB', desk.schedulesB, kept.schedulesB),
  enabled: axis('enabled', desk.enabledWords, kept.enabledWords),
  link: listAxes.link,
  files: headAxes.files,
  ...commonAxes,
} satisfies Axes;

/** The details of generation B. */
export const detailsAxesB = {
  imports: axis('imports', desk.imports, kept.imports, tuning.imports),
  importTitle: axis('importTitle', desk.importTitles, kept.importTitles, tuning.importTitles),
  importLabel: axis('importLabel', desk.importLabels, kept.importLabels, tuning.importLabels),
  nothingYet: axis('nothingYet', desk.nothingYet, kept.nothingYet, tuning.nothingYet),
  ...headAxes,
  ...commonAxes,
} satisfies Axes;

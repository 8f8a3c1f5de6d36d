import * as desk from '../desk/list.ts';
import * as kept from '../kept/list.ts';
import * as tuning from '../tuning/list.ts';
import { commonAxes, headAxes } from './axes-details.ts';
import { type Axes, axis } from './axis.ts';

/** The Rostering Jobs list of generation A. */
export const listAxes = {
  listContainer: axis(
    'listContainer',
    desk.listContainers,
    kept.listContainers,
    tuning.listContainers,
  ),
  columns: axis('columns', desk.columnSets, kept.columnSets),
  stage: axis('stage', desk.stages, kept.stages),
  noStage: axis('noStage', desk.noStages, kept.noStages),
  status: axis('status', desk.statuses, kept.statuses, tuning.statuses),
  link: axis('link', desk.links, kept.links, tuning.links),
  schedules: axis('schedules', desk.scheduleBlocks, kept.scheduleBlocks),
  files: headAxes.files,
  ...commonAxes,
} satisfies Axes;

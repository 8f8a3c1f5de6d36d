import type { ListReading } from '../../../roster/model/reading';
import type { AccessibilityTree } from '../../tree/accessibility-tree';
import { readSchedules } from '../read-schedules';
import { jobEntries } from './job-entries';
import { rowOf } from './job-row';

/** The Rostering Jobs list; null where the page holds none that is understood. */
export function readList({ root, language }: AccessibilityTree, at: number): ListReading | null {
  const dating = { language, near: at };
  const entries = jobEntries(root);
  const schedules = readSchedules(root, dating);
  // Generation B has neither types of SIS nor intervals. Whether a row has a stage now changes by the minute.
  const hasStages =
    entries?.some(({ values }) => values.has('sisType')) ||
    schedules?.some(({ everyMinutes }) => everyMinutes !== null);
  const rows = entries?.map((entry) => rowOf(entry, dating, !!hasStages));
  return rows ? { page: 'list', at, rows, schedules } : null;
}

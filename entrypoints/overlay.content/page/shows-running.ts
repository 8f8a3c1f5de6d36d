import type { PageReading } from '../../../utils/roster/model/reading';

/**
 * True while the page itself shows something running. It may be long behind, as after a night asleep,
 * when Canvas has listed the end already; only its Refresh shows the rest.
 */
export function showsRunning(reading: PageReading): boolean {
  return reading.page === 'list'
    ? reading.rows.some(({ status }) => status === 'in-progress')
    : Object.values(reading.steps).some((step) => step?.state === 'running');
}

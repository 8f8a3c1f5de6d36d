import type { JudgedFinding } from '../../../utils/roster/model/insight';

/** A night in which about half of all enrollments were deleted. */
export const deletedMany: JudgedFinding = {
  id: 'mass-deletion',
  severity: 'danger',
  likely: true,
  evidence: [
    {
      words: 'deleted',
      type: 'enrollments',
      step: 'import',
      figures: { deleted: 9700, total: 20_000, share: 0.485 },
      usual: { low: 0, median: 40, high: 264, runs: 9 },
    },
  ],
  actions: ['pause-schedule'],
  pause: 'before-next-run',
  dismissed: null,
};

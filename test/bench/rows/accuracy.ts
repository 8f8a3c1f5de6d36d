import { audit } from '../../../utils/roster/audit/audit';
import { defaultAuditSettings } from '../../../utils/roster/model/audit-settings';
import type { Run } from '../../../utils/roster/model/run';
import { canvasOnly } from '../../unit/roster/audit/scenario';
import { coverage } from '../../unit/roster/coverage';
import { nights } from '../../unit/roster/nights';
import { counted, type Effort, type Figure, type Measured } from '../figure';

const zone = 'America/New_York';
const settings = { ...defaultAuditSettings, zone };

/** Jobs as their pages tell them, and imports as Canvas alone does: diffs, and all rows every night. */
const sources: Record<string, (run: Run) => Run> = {
  'whole jobs': (run) => run,
  'diffed uploads': (run) => canvasOnly(run, true),
  'full uploads': (run) => canvasOnly(run, false),
};

/** Findings over so many nights of each district, the first ones among them, each judged by those before. */
function falseAlarms(districts: number, count: number): Figure[] {
  return Object.entries(sources).map(([name, as]) => {
    const found = Array.from({ length: districts }, (_, at) => {
      const runs = nights({ seed: 300 + at, count, zone }).map(({ run }) => as(run));
      return runs.flatMap((run, n) => audit(run, runs.slice(0, n), settings));
    }).flat();
    const all = districts * count;
    return counted({
      name: `Accuracy: findings on ${all.toLocaleString('en-US')} ordinary nights, ${name}`,
      unit: 'count',
      value: found.length,
      baseline: { name: 'one a night', value: all },
      goal: { most: 0 },
    });
  });
}

/** How often the range that is shown holds the true end, over 200 simulated nights. */
function estimates(): Figure[] {
  const { job, width } = coverage(2026);
  return [
    counted({
      name: 'Accuracy: the end lies within the range shown',
      unit: '%',
      value: job,
      baseline: { name: 'asked for', value: 0.8 },
    }),
    counted({
      name: 'Accuracy: width of that range at half-time, of the whole job',
      unit: '%',
      value: width,
      baseline: { name: 'no estimate', value: 1 },
    }),
  ];
}

export default async function accuracy({ isQuick }: Effort): Promise<Measured> {
  return { figures: [...falseAlarms(isQuick ? 2 : 10, isQuick ? 60 : 200), ...estimates()] };
}

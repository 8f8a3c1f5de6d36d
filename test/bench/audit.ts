import { audit } from '../../utils/roster/audit/audit';
import { defaultAuditSettings } from '../../utils/roster/model/audit-settings';
import type { Run } from '../../utils/roster/model/run';
import { canvasOnly } from '../unit/roster/audit/scenario';
import { nights } from '../unit/roster/nights';
import type { Figure } from './bench';

const zone = 'America/New_York';
const districts = 10;
const settings = { ...defaultAuditSettings, zone };

/** Jobs as their pages tell them, and imports as Canvas alone does: diffs, and all rows every night. */
const sources: Record<string, (run: Run) => Run> = {
  jobs: (run) => run,
  diffs: (run) => canvasOnly(run, true),
  'whole uploads': (run) => canvasOnly(run, false),
};

/** Over 200 nights of each of ten districts, the first ones among them, each judged by those before it. */
function count(as: (run: Run) => Run, termChange?: number) {
  const all = Array.from({ length: districts }, (_, i) => {
    const seed = 300 + i;
    const runs = nights({ seed, count: 200, zone, termChange }).map(({ run }) => as(run));
    return runs.flatMap((run, index) => audit(run, runs.slice(0, index), settings));
  }).flat();
  const dangers = all.filter(({ severity }) => severity === 'danger');
  return { findings: all.length, dangers: dangers.length };
}

/** Findings, and dangers among them, on ordinary nights and with a change of term in each district. */
export default function findings(): Figure[] {
  return Object.entries(sources).flatMap(([name, as]) => {
    const [ordinary, changed] = [count(as), count(as, 100)];
    const of = `audit: ${name}, 2,000 nights`;
    const unit = 'count';
    return [
      { name: `${of}, findings (wanted: 0)`, value: ordinary.findings, unit },
      { name: `${of}, dangers (wanted: 0)`, value: ordinary.dangers, unit },
      { name: `${of} with ten term changes, findings`, value: changed.findings, unit },
      { name: `${of} with ten term changes, dangers (wanted: 0)`, value: changed.dangers, unit },
    ];
  });
}

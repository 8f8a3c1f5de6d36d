import { audit } from '../../utils/roster/audit/audit';
import { defaultAuditSettings } from '../../utils/roster/model/audit-settings';
import { nights } from '../unit/roster/nights';
import type { Figure } from './bench';

const zone = 'America/New_York';
const districts = 10;

/** Findings over 200 simulated nights of each of ten districts: ordinary, and with a change of term. */
export default function findings(): Figure[] {
  const settings = { ...defaultAuditSettings, zone };
  const found = (termChange?: number) =>
    Array.from({ length: districts }, (_, i) => {
      const runs = nights({ seed: 300 + i, count: 200, zone, termChange }).map(({ run }) => run);
      return runs.reduce(
        (sum, run, index) => sum + audit(run, runs.slice(0, index), settings).length,
        0,
      );
    }).reduce((sum, count) => sum + count, 0);
  return [
    { name: 'audit: findings on 2,000 ordinary nights (wanted: 0)', value: found(), unit: 'count' },
    {
      name: 'audit: the same with ten term changes (wanted: 10)',
      value: found(100),
      unit: 'count',
    },
  ];
}

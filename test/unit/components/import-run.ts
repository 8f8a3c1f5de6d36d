import type { Run } from '../../../utils/roster/model/run';
import type { ImportView } from '../../../utils/roster/model/snapshot';
import { unreported } from '../roster/unreported';
import { host, hour, now } from './samples';

/** What history keeps of an import that refused some rows, but for what is given. */
export function importRun({ key }: ImportView, facts: Partial<Run> = {}): Run {
  const none = { state: 'unknown', startedAt: null, endedAt: null } as const;
  const span = { startedAt: now - 2 * hour, endedAt: now - hour };
  return {
    key,
    host,
    kind: 'import',
    series: null,
    ...span,
    asOf: now - hour,
    status: 'failed',
    steps: { extract: none, conversion: none, import: { state: 'failed', ...span } },
    figures: {
      accounts: { imported: 0, created: 0, restored: 0, deleted: 0 },
      users: { imported: 6120, created: 12, restored: 1, deleted: 4 },
      enrollments: { imported: 24_769, created: 31 },
    },
    ...unreported,
    errorCount: 31,
    warningCount: 2,
    ...facts,
  };
}

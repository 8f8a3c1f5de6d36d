import { withAccount } from '../../utils/roster/ledger/account';
import { emptyLedger } from '../../utils/roster/ledger/empty-ledger';
import { identify } from '../../utils/roster/ledger/identity/identify';
import { mergeImports } from '../../utils/roster/ledger/merge-imports';
import { mergePage } from '../../utils/roster/ledger/merge-page';
import type { Ledger } from '../../utils/roster/model/ledger';
import type { ListReading } from '../../utils/roster/model/reading';
import { canvasImport, list } from '../unit/roster/readings';

const minute = 60_000;
const hour = 60 * minute;
const day = 24 * hour;

/** A page's list, read at `at`, of that many jobs of the month before `now`: the newest runs, the rest are over. */
export function listOf(jobs: number, now: number, at = now): ListReading {
  const rows = Array.from({ length: jobs }, (_, n) => ({
    jobId: `${90_000 - n}`,
    updatedAt: now - Math.round((n * 29 * day) / jobs) - 5 * minute,
    stage: n === 0 ? ('import' as const) : null,
    status:
      n === 0
        ? ('in-progress' as const)
        : n % 17 === 4
          ? ('failed' as const)
          : ('completed' as const),
  }));
  return list(at, ...rows);
}

function importsOf(count: number, now: number) {
  return Array.from({ length: count }, (_, n) => {
    const createdAt = now - Math.round((n * 29 * day) / count) - 20 * minute;
    const endedAt = createdAt + 12 * minute;
    return canvasImport(900_000 - n, {
      state: n % 23 === 7 ? 'failed_with_messages' : 'imported',
      progress: 100,
      createdAt,
      startedAt: createdAt,
      endedAt,
      updatedAt: endedAt,
      dataSet: `batch-${n % 3}`,
      supplied: ['user', 'course', 'section', 'enrollment'],
      completed: ['user', 'course', 'section', 'enrollment'],
      counts: { users: 12_860, courses: 1262, sections: 3884, enrollments: 58_310 },
      changes: { User: { created: 12, deleted: 3 }, Enrollment: { created: 180, deleted: 40 } },
      errorCount: n % 23 === 7 ? 12 : 0,
      warningCount: 0,
    });
  });
}

export interface Load {
  accounts: number;
  /** Of the first account; the others have a sync a night and no page. */
  jobs: number;
  imports: number;
}

/** A ledger after a month; all accounts were asked just now. */
export function busyLedger(host: string, { accounts, jobs, imports }: Load, now: number): Ledger {
  let ledger: Ledger = { ...emptyLedger, trimmedAt: now };
  for (let n = 0; n < accounts; n++) {
    const name = n === 0 ? host : `district-${n}.instructure.com`;
    ledger = withAccount(ledger, name, {
      readAt: now,
      askedAt: now,
      reviewedAt: now,
      userAskedAt: now,
      watchedSince: now - 30 * day,
    });
    ledger = mergeImports(ledger, name, importsOf(n === 0 ? imports : 30, now), now);
  }
  const reading = listOf(jobs, now);
  return mergePage(ledger, host, reading, identify(ledger, host, reading));
}

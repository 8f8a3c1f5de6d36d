import type { Host } from '../../hosts/host';
import type { Ledger } from '../model/ledger';
import type { AccountRecord } from '../model/records/account-record';
import type { JobRecord } from '../model/records/job-record';
import { asInstant } from '../model/step';
import { stepNames } from '../model/step-names';
import { MINUTE } from '../time/units';
import { withAccount } from './account';

/** What is less is the way of an answer, and a header that counts whole seconds. */
const jump = 2 * MINUTE;

/** True when our clock was set ahead since the first of two measurements of how far Canvas's is ahead (ms). */
export function isAhead(before: number, after: number): boolean {
  return before - after > jump;
}

type Shift = (at: number) => number;
const shifted = <T extends { at: number } | null>(dated: T, shift: Shift): T =>
  dated === null ? dated : { ...dated, at: shift(dated.at) };

function shiftedJob(job: JobRecord, shift: Shift): JobRecord {
  const { rowSteps, detailSteps } = job;
  const bySteps = (steps: JobRecord['rowSteps']) =>
    Object.fromEntries(
      stepNames.map((step) => [step, shifted(steps[step], shift)]),
    ) as JobRecord['rowSteps'];
  return {
    ...shifted(job, shift),
    row: shifted(job.row, shift),
    rowSteps: bySteps(rowSteps),
    detailSteps: bySteps(detailSteps),
  };
}

function all<T>(
  records: Record<string, T>,
  isOurs: (key: string, record: T) => boolean,
  change: (record: T) => T,
): Record<string, T> {
  return Object.fromEntries(
    Object.entries(records).map(([key, each]) => [key, isOurs(key, each) ? change(each) : each]),
  );
}

const localTimes = [
  'readAt',
  'askedAt',
  'notBefore',
  'userAskedAt',
  'reviewedAt',
  'schedulesAt',
] as const;

/**
 * The ledger with `skew` (server clock minus ours, ms) for a host. When our clock was set anew, what was
 * read before is dated by the new one: else a clock put back would make old readings the newest for days.
 */
export function withSkew(ledger: Ledger, host: Host, skew: number): Ledger {
  const account = ledger.accounts[host];
  const known = withAccount(ledger, host, { skew });
  // Before the first good answer our clock was never compared.
  if (!account || account.readAt === null || Math.abs(skew - account.skew) <= jump) return known;
  const shift: Shift = (at) => asInstant(at + account.skew - skew);
  const here = (_: string, record: { host: Host }) => record.host === host;
  const times = Object.fromEntries(
    localTimes.map((name) => [name, account[name] === null ? null : shift(account[name])]),
  ) as Pick<AccountRecord, (typeof localTimes)[number]>;
  return {
    ...withAccount(known, host, times),
    jobs: all(known.jobs, here, (job) => shiftedJob(job, shift)),
    imports: all(known.imports, here, (record) => shifted(record, shift)),
    events: all(known.events, here, (event) => shifted(event, shift)),
    pulses: all(
      known.pulses,
      (key) => key.startsWith(`${host}/`),
      (progress) => shifted(progress, shift),
    ),
  };
}

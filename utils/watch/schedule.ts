import type { AccountRecord } from '../roster/ledger';
import type { LedgerView } from '../roster/view';

const second = 1000;
const minute = 60 * second;
const hour = 60 * minute;

/** A job last seen running longer ago than this, with no import running, is not followed closely any more. */
const staleAfter = 2 * hour;

/** True while a job or an import of the host runs, as far as is known. `now`: local clock, ms. */
export function isLive(view: LedgerView, host: string, now: number): boolean {
  const runs = (each: { host: string; status: string }) =>
    each.host === host && each.status === 'in-progress';
  return (
    view.jobs.some((job) => runs(job) && now - job.asOf < staleAfter) ||
    view.imports.some((each) => runs(each) && now - (each.step.asOf ?? 0) < staleAfter) ||
    view.openImports.has(host)
  );
}

/**
 * When Canvas may be asked next (local clock, ms): every 5 s while somebody looks at something running,
 * 30 s while something runs, else 5 min. Signed out: never, until a page or the popup is opened.
 */
export function nextDue(account: AccountRecord, live: boolean, looking: boolean): number {
  if (account.problem === 'signed-out') return Number.POSITIVE_INFINITY;
  const barred = account.problem === 'no-permission' || account.problem === 'not-enabled';
  let interval = live ? 30 * second : 5 * minute;
  if (looking && live) interval = 5 * second;
  if (barred) interval = hour;
  return Math.max((account.askedAt ?? 0) + interval, account.notBefore ?? 0);
}

/** How often the alarm has to ring, in minutes. Browsers allow no less than half a minute. */
export function alarmPeriod(view: LedgerView, now: number): number {
  return view.accounts.some((account) => isLive(view, account.host, now)) ? 0.5 : 5;
}

/**
 * How long to leave Canvas alone after `failures` problems in a row: full jitter, doubling from 10 s to
 * 5 min, and never less than Canvas asked for. `random`: 0 to 1. All in ms.
 */
export function backOff(failures: number, retryAfter: number | null, random: number): number {
  const ceiling = Math.min(5 * minute, 10 * second * 2 ** Math.max(0, failures - 1));
  return Math.max(retryAfter ?? 0, 3 * second + random * (ceiling - 3 * second));
}

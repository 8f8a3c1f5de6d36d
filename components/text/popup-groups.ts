import type { Host } from '../../utils/hosts/host';
import { isJob } from '../../utils/roster/model/is-job';
import type { AccountView, ImportView, JobView, Snapshot } from '../../utils/roster/model/snapshot';
import type { LocalTime } from '../../utils/roster/model/step';
import { DAY, HOUR } from '../../utils/roster/time/units';

/** One Canvas host with what runs there, and what ended recently with failures nobody has seen first. */
export interface PopupGroup {
  host: Host;
  account: AccountView | null;
  running: JobView[];
  runningImports: ImportView[];
  ended: (JobView | ImportView)[];
}

/** A week: the last run of each weekday is still there. */
const window = 7 * DAY;

function isImport(item: JobView | ImportView): item is ImportView {
  return !isJob(item);
}

/** A failure that nobody has marked as seen. */
export function isNewFailure({ status, seen }: JobView | ImportView): boolean {
  return status === 'failed' && !seen;
}

/** What an account is headed by: a failure nobody has seen, else the last run, unless one is under way. */
export function leadItem({ running, runningImports, ended }: PopupGroup) {
  const [first = null] = ended;
  const runs = running.length + runningImports.length > 0;
  return first && (!runs || isNewFailure(first)) ? first : null;
}

/** When an item ended or was last heard of, in ms of the server's clock. */
function when(item: JobView | ImportView, skew: number): number {
  return item.endedAt ?? (isJob(item) ? item.asOf + skew : (item.createdAt ?? 0));
}

function isRunning(item: JobView | ImportView): boolean {
  return item.status === 'in-progress';
}

/** Ended within the window, failed and not seen yet, or the newest of all. `now`: local clock, ms. */
function recentlyEnded(items: (JobView | ImportView)[], now: LocalTime, skew: number) {
  const newest = [...items].sort((a, b) => when(b, skew) - when(a, skew));
  const isRecent = (item: JobView | ImportView) => now + skew - when(item, skew) < window;
  const kept = newest.filter((item, place) => place === 0 || isRecent(item) || isNewFailure(item));
  return [...kept.filter(isNewFailure), ...kept.filter((item) => !isNewFailure(item))];
}

/**
 * The snapshot by host: those where something runs first, then those with a failure not seen yet or a sync
 * that has not come.
 */
export function popupGroups(snapshot: Snapshot, now: LocalTime): PopupGroup[] {
  const items = [...snapshot.jobs, ...snapshot.imports];
  const hosts = new Set([...snapshot.accounts, ...items].map((one) => one.host));
  const made = [...hosts].map((host): PopupGroup => {
    const here = items.filter((item) => item.host === host);
    const running = here.filter(isRunning);
    const account = snapshot.accounts.find((one) => one.host === host) ?? null;
    return {
      host,
      account,
      running: running.filter(isJob),
      runningImports: running.filter(isImport),
      ended: recentlyEnded(
        here.filter((item) => !isRunning(item)),
        now,
        account?.skew ?? 0,
      ),
    };
  });
  const rank = ({ account, running, runningImports, ended }: PopupGroup) => {
    if (running.length + runningImports.length > 0) return 0;
    if ((account?.missingAt ?? null) !== null) return 1;
    return ended.some(isNewFailure) ? 1 : 2;
  };
  return made.sort((a, b) => rank(a) - rank(b));
}

/** From noon to noon, by the viewer's days. */
function nightOf({ endedAt, createdAt }: ImportView): string {
  return new Date((endedAt ?? createdAt ?? 0) - 12 * HOUR).toDateString();
}

/** Items that stand in one row of the popup. */
type Row = [JobView | ImportView, ...(JobView | ImportView)[]];

/** Rows, where imports of one night that need no look stand in one, at the place of the first. */
export function foldNights(
  items: (JobView | ImportView)[],
  isQuiet: (item: ImportView) => boolean,
): Row[] {
  const nights = new Map<string, Row>();
  return items.flatMap((item) => {
    const row: Row = [item];
    if (isJob(item) || !isQuiet(item)) return [row];
    const night = nights.get(nightOf(item));
    night?.push(item);
    if (night) return [];
    nights.set(nightOf(item), row);
    return [row];
  });
}

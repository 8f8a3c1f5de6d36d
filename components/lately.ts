import type { AccountView, ImportView, JobView, Snapshot } from '../utils/roster/snapshot';

/** One Canvas host with what runs there, and what ended lately with failures first. */
export interface Group {
  host: string;
  account: AccountView | null;
  running: JobView[];
  runningImports: ImportView[];
  ended: (JobView | ImportView)[];
}

/** Three days: over a weekend the last run is still there. */
const window = 3 * 86_400_000;

/** Jobs have steps, imports one step alone. */
export function isJob(item: JobView | ImportView): item is JobView {
  return 'steps' in item;
}

function isImport(item: JobView | ImportView): item is ImportView {
  return !isJob(item);
}

/** When an item ended or was last heard of, in ms; server and local clock are near enough here. */
function when(item: JobView | ImportView): number {
  return item.endedAt ?? (isJob(item) ? item.asOf : (item.createdAt ?? 0));
}

function isRunning(item: JobView | ImportView): boolean {
  return item.status === 'in-progress';
}

/** Ended within the window, failed and not seen yet, or the newest of all. */
function lately(items: (JobView | ImportView)[], now: number): (JobView | ImportView)[] {
  const newest = [...items].sort((a, b) => when(b) - when(a));
  const kept = newest.filter(
    (item, place) =>
      place === 0 || now - when(item) < window || (item.status === 'failed' && !item.seen),
  );
  const failed = (item: JobView | ImportView) => item.status === 'failed';
  return [...kept.filter(failed), ...kept.filter((item) => !failed(item))];
}

/** The snapshot by host: those where something runs first, then those with a failure not seen yet. */
export function groups(snapshot: Snapshot, now: number): Group[] {
  const items = [...snapshot.jobs, ...snapshot.imports];
  const hosts = new Set([...snapshot.accounts, ...items].map((one) => one.host));
  const made = [...hosts].map((host): Group => {
    const here = items.filter((item) => item.host === host);
    const running = here.filter(isRunning);
    return {
      host,
      account: snapshot.accounts.find((account) => account.host === host) ?? null,
      running: running.filter(isJob),
      runningImports: running.filter(isImport),
      ended: lately(
        here.filter((item) => !isRunning(item)),
        now,
      ),
    };
  });
  const rank = ({ running, runningImports, ended }: Group) => {
    if (running.length + runningImports.length > 0) return 0;
    return ended.some((item) => item.status === 'failed' && !item.seen) ? 1 : 2;
  };
  return made.sort((a, b) => rank(a) - rank(b));
}

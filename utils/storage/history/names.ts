import type { LocalTime } from '../../roster/model/step';
/** The databases begun after one could not be used, oldest first. */
export async function laterNames(name: string): Promise<string[]> {
  const all = (await indexedDB.databases()).map((each) => each.name ?? '');
  return all.filter((each) => each.startsWith(`${name}-`)).sort();
}

/**
 * The databases to try, in order. A new one is named by its day (UTC), so that two pages that begin one at
 * once begin the same one, and no more than one is begun in a day. `now`: local ms.
 */
export async function* candidates(name: string, now: LocalTime): AsyncGenerator<string> {
  yield name;
  const today = `${name}-${new Date(now).toISOString().slice(0, 10)}`;
  yield* new Set([...(await laterNames(name)), today]);
}

/** The day a later database was begun, as local ms of its UTC midnight; null for the first one. */
export function begunAt(name: string, inUse: string): number | null {
  return inUse === name ? null : Date.parse(inUse.slice(name.length + 1));
}

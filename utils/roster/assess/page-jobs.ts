import { emptyLedger } from '../ledger/empty-ledger';
import { mergePage } from '../ledger/merge-page';
import { type JobKey, unnamedKey } from '../model/keys';
import type { PageReading } from '../model/reading';
import type { JobView } from '../model/snapshot';
import { placesOf } from './places';
import { viewLedger } from './view';

/** Key of what is known by the page alone, for as long as it is there: nothing can be remembered of it. */
const pageOnly = (place: number) => unnamedKey('', `${place}`);

/**
 * The jobs a page shows, in its order: as the ledger knows them, or, where the page does not say which job it
 * is, as the page alone shows it. `keys`: the key of each, as the ledger identified it.
 */
export function jobsOf(reading: PageReading, keys: (JobKey | null)[], known: JobView[]): JobView[] {
  const stand = placesOf(reading).map((_, place) => keys[place] ?? pageOnly(place));
  const byKey = new Map(known.map((job) => [job.key, job]));
  const unknown = stand.map((key) => (byKey.has(key) ? null : key));
  if (unknown.some((key) => key !== null)) {
    const { jobs } = viewLedger(mergePage(emptyLedger, '', reading, unknown));
    for (const job of jobs) byKey.set(job.key, job);
  }
  return stand.flatMap((key) => byKey.get(key) ?? []);
}

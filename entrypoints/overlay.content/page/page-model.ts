import { type Running, runningNow } from '../../../utils/roster/assess/overlap';
import type { PageReading } from '../../../utils/roster/model/reading';
import type { JobView, Snapshot } from '../../../utils/roster/model/snapshot';
import type { LocalTime } from '../../../utils/roster/model/step';
import { createPageReader } from './page-reader';

/** What the ledger knows, as far as it has come here. */
interface Known {
  jobsOf(reading: PageReading): (JobView | null)[];
  snapshot(): Snapshot | null;
}

/** The page as it was read last, beside what the ledger knows of it. */
export function createPageModel(known: () => Known, signal: AbortSignal) {
  const pageReader = createPageReader(signal);
  let reading: PageReading | null = null;
  const jobs = () => (reading === null ? [] : known().jobsOf(reading));
  return {
    /** Null while the page is none of the tool's. */
    reading: () => reading,
    /** Of the page, in its order; null for those that the ledger does not know. */
    jobs,
    /** Reads the page anew, at `now` (local ms); false when it is none of the tool's. */
    read(now: LocalTime): boolean {
      const latest = pageReader.read(now);
      if (latest.isNews || latest.reading === null) reading = latest.reading;
      return latest.reading !== null;
    },
    /** The job of this page that runs; null when none does. */
    runningJob: () => jobs().find((job) => job?.status === 'in-progress') ?? null,
    /** The job that runs now on the Canvas of this frame, on this page or not; null when none is known to. */
    runningHere(now: LocalTime): Running | null {
      const snapshot = known().snapshot();
      const [account] = snapshot?.accounts ?? [];
      return account ? (runningNow(snapshot?.jobs ?? [], account.host, now)[0] ?? null) : null;
    },
  };
}

export type PageModel = ReturnType<typeof createPageModel>;

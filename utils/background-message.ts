import type { JobView, Snapshot } from './roster/snapshot';

/** From the background to overlay and popup. Nobody else can speak on these connections. */
export type BackgroundMessage =
  | {
      kind: 'snapshot';
      snapshot: Snapshot;
      /** The jobs of the page last read, in its order, with the ids it named (overlay only). */
      here: { id: string | null; job: JobView | null }[];
    }
  /** The admin asked for this job elsewhere: show its details (overlay only). */
  | { kind: 'show-job'; id: string };

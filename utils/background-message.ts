import * as z from 'zod/mini';
import { JobView, Snapshot } from './roster/snapshot';

/** From the background to overlay and popup. */
export const BackgroundMessage = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('snapshot'),
    snapshot: Snapshot,
    /** The jobs of the page last read, in its order, with the ids it named (overlay only). */
    here: z.array(z.object({ id: z.nullable(z.string()), job: z.nullable(JobView) })),
  }),
  /** The admin asked for this job elsewhere: show its details (overlay only). */
  z.object({ kind: z.literal('show-job'), id: z.string() }),
]);
export type BackgroundMessage = z.infer<typeof BackgroundMessage>;

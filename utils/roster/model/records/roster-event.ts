import * as z from 'zod/mini';
import type { Host } from '../../../hosts/host';
import { FindingId } from '../finding';
import type { RunKey } from '../keys';
import { EventKind } from '../settings';
import { LocalTime, Percent, ServerTime, StepName } from '../step';
import { TypeName } from '../type-name';

/** A change worth a notification. The id is made of what happened to what, so that none is notified twice. */
export const RosterEvent = z.object({
  id: z.string(),
  kind: EventKind,
  host: z.string<Host>(),
  /** Key of the job or import; the host for what concerns a whole account. */
  subject: z.string<RunKey | Host>(),
  step: z.nullable(StepName),
  percent: z.nullable(Percent),
  /** How many failures in a row it is, or, for a recovery, ended. */
  streak: z.number(),
  /** Overdue only: when the sync should have started (server time). */
  expectedAt: z.nullable(ServerTime),
  /** Findings only: what was found, and of a mass deletion how many records of which type. */
  found: z.optional(
    z.object({ id: FindingId, type: z.nullable(TypeName), count: z.nullable(z.number()) }),
  ),
  /** Of an import: key of the failed job that it was notified with. Of a job: of the import by which it had been. */
  within: z.optional(z.string<RunKey | Host>()),
  at: LocalTime,
  /** `due` until a notification is up, `told` (notified) after; `quiet` for what is not to be notified. */
  notice: z.enum(['due', 'told', 'quiet']),
});
export type RosterEvent = z.infer<typeof RosterEvent>;

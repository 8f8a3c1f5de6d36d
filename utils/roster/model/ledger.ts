import * as z from 'zod/mini';
import { HostName } from '../../hosts/host';
import { FindingId } from './finding';
import { ImportReading } from './import';
import { MessageCounts } from './import/message-counts';
import { JobStatus, StepReading, TimingReading } from './reading';
import { RunFigures } from './run';
import { Schedule } from './schedule';
import { EventKind } from './settings';
import { Problem } from './snapshot';
import { bySteps, LocalTime, orNull, Percent, ServerTime, ShortText, StepName } from './step';
import { TypeName } from './type-name';

/**
 * A step as one page said at one time. `unknown` is not kept, for it would bury what was known, but where
 * what was known was only likely.
 */
export const StepFact = z.extend(StepReading, { at: LocalTime });
export type StepFact = z.infer<typeof StepFact>;

/** A row of the Rostering Jobs list, newest sight. */
export const RowFact = z.object({
  status: JobStatus,
  updatedAt: z.nullable(ServerTime),
  at: LocalTime,
});
export type RowFact = z.infer<typeof RowFact>;

/** What the counts tables of a step said once it was complete. */
export const CountsFact = z.object({ figures: z.record(TypeName, RunFigures), at: LocalTime });
export type CountsFact = z.infer<typeof CountsFact>;

const DigestFact = z.object({ digest: ShortText, at: LocalTime });

export const JobRecord = z.object({
  host: z.string(),
  /** Null until a page tells it, which may be never. */
  id: z.nullable(ShortText),
  name: z.nullable(ShortText),
  row: z.nullable(RowFact),
  /** Steps as the list (no percentages) and the details page showed them, kept apart. */
  rowSteps: bySteps(z.nullable(StepFact)),
  detailSteps: bySteps(z.nullable(StepFact)),
  timings: bySteps(TimingReading),
  /** How many import batches the details page showed at most, and the import ids it named. */
  batchCount: z.nullable(z.number()),
  importIds: z.array(ShortText),
  /** What recurs: digest of the SIS type. */
  series: z._default(z.nullable(ShortText), null),
  /** Digest of the type a row showed. */
  type: z._default(z.nullable(ShortText), null),
  counts: z._default(bySteps(z.nullable(CountsFact)), {
    extract: null,
    conversion: null,
    import: null,
  }),
  digests: z._default(
    z.object({ configuration: z.nullable(DigestFact), templates: z.nullable(DigestFact) }),
    { configuration: null, templates: null },
  ),
  /** Earliest server time at which the job is known to have existed. */
  from: z.nullable(ServerTime),
  /** When it was first seen at work (server time); null where it never was. */
  runningAt: z._default(z.nullable(ServerTime), null),
  /** When a step before its imports was last seen unfinished (server time). */
  unimportedAt: z._default(z.nullable(ServerTime), null),
  /** True once it was seen in progress: its failure is then news. */
  wasRunning: z.boolean(),
  at: LocalTime,
});
export type JobRecord = z.infer<typeof JobRecord>;

export const ImportRecord = z.object({
  host: z.string(),
  reading: ImportReading,
  wasRunning: z.boolean(),
  at: LocalTime,
});
export type ImportRecord = z.infer<typeof ImportRecord>;

/** A change worth a notification. The id is made of what happened to what, so that none comes twice. */
export const RosterEvent = z.object({
  id: z.string(),
  kind: EventKind,
  host: z.string(),
  /** Key of the job or import; the host for what concerns a whole account. */
  subject: z.string(),
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
  /** Imports only: key of the failed job that it was notified with. */
  within: z.optional(z.string()),
  at: LocalTime,
  /** `due` until a notification is up, `told` (notified) after; `quiet` for what is no news. */
  notice: z.enum(['due', 'told', 'quiet']),
});
export type RosterEvent = z.infer<typeof RosterEvent>;

/** Imports created from `from` on and before `to` that Canvas was not yet heard of: how they ended is unknown. */
export const Unread = z.object({
  from: ServerTime,
  to: ServerTime,
  /** Attempts in a row that brought nothing of it. */
  tries: z.number(),
});
export type Unread = z.infer<typeof Unread>;

/** A Canvas host with its root account, as far as it is known. It is watched whatever of this is damaged. */
export const AccountRecord = z.object({
  host: HostName,
  pageUrl: orNull(z.string().check(z.maxLength(2000))),
  readAt: orNull(LocalTime),
  askedAt: orNull(LocalTime),
  problem: orNull(Problem),
  problemSince: orNull(LocalTime),
  /** Problems in a row, for backing off. */
  failures: z.catch(z.number(), 0),
  /** Not before this local time; null when nothing holds us back. */
  notBefore: orNull(LocalTime),
  skew: z.catch(z.number(), 0),
  /** Digest of who is signed in, and when that was last asked; null before it is known. */
  user: orNull(z.string()),
  userAskedAt: orNull(LocalTime),
  /** From when on everything that happens is news (server time); null before the first good answer. */
  watchedSince: z._default(orNull(ServerTime), null),
  unread: z._default(orNull(Unread), null),
  /** When the imports of two days were last asked for, not just the new and unfinished ones. */
  reviewedAt: orNull(LocalTime),
  /** Schedules as the page last showed them, and when that was (local clock). */
  schedules: z.catch(z.array(Schedule), []),
  schedulesAt: z._default(orNull(LocalTime), null),
  /** When Canvas is to be asked next, with nobody looking; null while nothing is planned. */
  nextAt: z._default(orNull(LocalTime), null),
  /** When a sync should have started that has not come yet (server time); null when none is missing. */
  missingAt: z._default(orNull(ServerTime), null),
});
export type AccountRecord = z.infer<typeof AccountRecord>;

/** What is known under one user's session: facts, and what that user has seen and wished. */
const SessionRecords = z.object({
  jobs: z.record(z.string(), JobRecord),
  imports: z.record(z.string(), ImportRecord),
  events: z.record(z.string(), RosterEvent),
  /** Keys of jobs and imports whose failure the admin has seen, and when. */
  seen: z.record(z.string(), LocalTime),
  /** Keys of jobs and imports whose end the admin asked to be notified of, and when. */
  wishes: z.record(z.string(), LocalTime),
  /** Findings the admin has dealt with: key of the job or import, then the finding. The note is theirs. */
  dismissed: z._default(
    z.record(
      z.string(),
      z.record(z.string(), z.object({ at: LocalTime, note: z.string().check(z.maxLength(500)) })),
    ),
    {},
  ),
  /** Findings silenced until then (server time): host, then finding and type. */
  silenced: z._default(z.record(z.string(), z.record(z.string(), ServerTime)), {}),
  /** Messages of jobs and imports by explanation, as a surface counted them after reading all. */
  counted: z._default(z.record(z.string(), MessageCounts), {}),
});
export type SessionRecords = z.infer<typeof SessionRecords>;

/** The merged truth: for every job and import the newest that each source said. Keys: see `keys.ts`. */
export const Ledger = z.extend(SessionRecords, {
  version: z.literal(1),
  accounts: z.record(z.string(), AccountRecord),
  /** When each step of a running job last changed. */
  pulses: z.record(z.string(), z.object({ at: LocalTime, mark: z.string() })),
  /** What of each ended run is in history already, so that it is put there once. */
  kept: z.record(z.string(), z.string()),
  /** When history was last trimmed (local clock). */
  trimmedAt: LocalTime,
  /** The books of users who are not signed in now, by `shelfKey`. */
  shelf: z.record(z.string(), SessionRecords),
});
export type Ledger = z.infer<typeof Ledger>;

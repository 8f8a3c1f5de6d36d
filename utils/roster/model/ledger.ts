import * as z from 'zod/mini';
import type { Host } from '../../hosts/host';
import { Cause, SoughtMark } from './cause';
import { MessageCounts } from './imports/message-counts';
import type { ImportKey, JobKey, RunKey } from './keys';
import { AccountRecord } from './records/account-record';
import { ImportRecord } from './records/import-record';
import { JobRecord } from './records/job-record';
import { RosterEvent } from './records/roster-event';
import { LocalTime, ServerTime } from './step';

/** What is known under one user's session: facts, and what that user has seen and asked for. */
const SessionRecords = z.object({
  jobs: z.record(z.string<JobKey>(), JobRecord),
  imports: z.record(z.string<ImportKey>(), ImportRecord),
  events: z.record(z.string(), RosterEvent),
  /** Keys of jobs and imports whose failure the admin has seen, and when. */
  seen: z.record(z.string<RunKey>(), LocalTime),
  /** Keys of jobs and imports whose end the admin asked to be notified of, and when. */
  wishes: z.record(z.string<RunKey>(), LocalTime),
  /** Findings the admin has dealt with: key of the job or import, then the finding. The note is theirs. */
  dismissed: z._default(
    z.record(
      z.string<RunKey>(),
      z.record(z.string(), z.object({ at: LocalTime, note: z.string().check(z.maxLength(500)) })),
    ),
    {},
  ),
  /** Findings silenced until then (server time): host, then finding and type. */
  silenced: z._default(z.record(z.string<Host>(), z.record(z.string(), ServerTime)), {}),
  /** Messages of jobs and imports by explanation, as a surface counted them after reading all. */
  counted: z._default(z.record(z.string<RunKey>(), MessageCounts), {}),
  /** Why jobs and imports failed, as a surface that saw the text explained it. */
  causes: z._default(z.record(z.string<RunKey>(), Cause), {}),
  /** Failures whose messages were read and name no cause, each with a digest of what was known of it then. */
  sought: z._default(z.record(z.string<RunKey>(), SoughtMark), {}),
});
export type SessionRecords = z.infer<typeof SessionRecords>;

/** For every job and import the newest that each source said. Keys: see `keys.ts`. */
export const Ledger = z.extend(SessionRecords, {
  version: z.literal(1),
  accounts: z.record(z.string<Host>(), AccountRecord),
  /** The last progress: when each step of a running job last changed. */
  pulses: z.record(z.string(), z.object({ at: LocalTime, mark: z.string() })),
  /** What of each ended run is in history already, so that it is put there once. */
  kept: z.record(z.string<RunKey>(), z.string()),
  /** When history was last trimmed (local clock). */
  trimmedAt: LocalTime,
  /** The parked sessions of users who are not signed in now, by `parkedKey`; stored under an older word. */
  shelf: z.record(z.string(), SessionRecords),
});
export type Ledger = z.infer<typeof Ledger>;

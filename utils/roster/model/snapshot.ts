import * as z from 'zod/mini';
import type { Host } from '../../hosts/host';
import { ImportState } from './import';
import type { ImportId, ImportKey, JobId, JobKey } from './keys';
import { JobStatus } from './reading';
import {
  LocalTime,
  Percent,
  ServerTime,
  ShortText,
  Source,
  StepName,
  StepState,
  type TextOf,
} from './step';

/** A short fact beside the state, worded by the surface. */
export const StepNote = z.enum([
  'uploading', // the import is made, its files are still on their way
  'queued', // Canvas has the import and has not begun with it
  'preparing', // importing, but the upload is still being unpacked or compared
  'cleaning-up', // batch-mode deletions; Canvas restarts its percentage here
  'with-messages', // finished, some rows skipped or refused
  'aborted', // stopped by a person or by a threshold
  'rolled-back', // Canvas is restoring, or has restored, the state before
  'rollback-failed', // Canvas could not go back; the state before may be restored in part
  'page-behind', // Canvas is done, the page has not noticed yet
  'page-open', // an import that is likely this job's is done, but the page shows the job at work
  'imports-began', // last seen running on the page, but its imports have begun since: likely over
]);
export type StepNote = z.infer<typeof StepNote>;

/** One step of a job, or of an import, as surfaces show it. */
export const StepView = z.object({
  state: StepState,
  /** Null when no source gave a number. */
  percent: z.nullable(Percent),
  startedAt: z.nullable(ServerTime),
  endedAt: z.nullable(ServerTime),
  /** Where state and percent come from, and when that was read (local clock). */
  source: z.nullable(Source),
  asOf: z.nullable(LocalTime),
  /** True when Canvas imports were matched to this job by time, not by id. */
  likely: z.boolean(),
  note: z.nullable(StepNote),
  /** Import step only: the type being imported now (singular Canvas name), null when unknown. */
  importing: z.nullable(ShortText),
  /** Import step only: batches known and batches through; null for other steps. */
  batches: z.nullable(z.object({ done: z.number(), failed: z.number(), total: z.number() })),
});
export type StepView = z.infer<typeof StepView>;

/** A rostering job as surfaces show it. */
export const JobView = z.object({
  kind: z.literal('job'),
  key: z.string<JobKey>(),
  host: z.string<Host>(),
  /** The rostering job ID number the page shows; null where it shows none. */
  id: z.nullable<TextOf<JobId>>(ShortText),
  name: z.nullable(ShortText),
  status: JobStatus,
  steps: z.object({ extract: StepView, conversion: StepView, import: StepView }),
  failedStep: z.nullable(StepName),
  startedAt: z.nullable(ServerTime),
  endedAt: z.nullable(ServerTime),
  /** When anything about it was last read (local clock). */
  asOf: LocalTime,
  /** True once the admin opened it or marked it as seen. */
  seen: z.boolean(),
});
export type JobView = z.infer<typeof JobView>;

/** A Canvas SIS import that belongs to no known job. */
export const ImportView = z.object({
  kind: z.literal('import'),
  key: z.string<ImportKey>(),
  host: z.string<Host>(),
  id: ShortText as TextOf<ImportId>,
  state: ImportState,
  status: JobStatus,
  step: StepView,
  errorCount: z.nullable(z.number()),
  warningCount: z.nullable(z.number()),
  createdAt: z.nullable(ServerTime),
  endedAt: z.nullable(ServerTime),
  seen: z.boolean(),
});
export type ImportView = z.infer<typeof ImportView>;

/** Why Canvas gives no fresh answer. */
export const Problem = z.enum([
  'signed-out',
  'other-session', // a page is signed in where we cannot be, such as a container of Firefox
  'acting', // the admin acts as another user, and Canvas answers as that one
  'no-permission', // this person may not read SIS imports
  'not-enabled', // SIS imports are off for the account
  'throttled',
  'offline', // this computer has no network
  'unreachable', // no connection to Canvas, or no answer in time
  'server-error',
  'not-canvas', // HTML, a redirect, or JSON of another shape in place of the answer
]);
export type Problem = z.infer<typeof Problem>;

/** A Canvas host as surfaces show it. */
export const AccountView = z.object({
  host: z.string<Host>(),
  /** The SIS Integration page of this account, once one was opened. */
  pageUrl: z.nullable(z.string()),
  /** Last good answer of Canvas (local clock), null before the first. */
  readAt: z.nullable(LocalTime),
  /** When it is to be asked next (local clock); null while nothing is planned, as when signed out. */
  nextAt: z.nullable(LocalTime),
  problem: z.nullable(Problem),
  problemSince: z.nullable(LocalTime),
  /** When a sync should have started that has not come yet (server time); null when none is missing. */
  missingAt: z.nullable(ServerTime),
  /**
   * Imports of this span of server time were not read: how they ended is not known. `reading` as long as it is
   * read by and by, from `began` back; `stopped` by the admin; `failed` where it could not be. Null for none.
   */
  unread: z.nullable(
    z.object({
      from: ServerTime,
      to: ServerTime,
      began: ServerTime,
      state: z.enum(['reading', 'stopped', 'failed']),
    }),
  ),
  /** Server clock minus local clock, in ms, from the Date header; 0 before the first answer. */
  skew: z.number(),
});
export type AccountView = z.infer<typeof AccountView>;

/** All that any surface shows; jobs and imports newest first. */
export const Snapshot = z.object({
  accounts: z.array(AccountView),
  jobs: z.array(JobView),
  imports: z.array(ImportView),
});
export type Snapshot = z.infer<typeof Snapshot>;

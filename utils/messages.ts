import * as z from 'zod/mini';
import { HostName, HostRole } from './hosts/host-role';
import { mostText } from './page/detect/text-digest';
import { Cause, SoughtMark } from './roster/model/cause';
import { FindingId } from './roster/model/finding';
import { MessageCounts } from './roster/model/imports/message-counts';
import type { RunKey } from './roster/model/keys';
import { PageReading } from './roster/model/reading';
import { ServerTime, type TextOf } from './roster/model/step';
import { TypeName } from './roster/model/type-name';

// Built when the first message of its kind comes: a worker that an alarm wakes hears none, and is up the sooner.

/** Of a job or import, see `keys.ts`. */
const Key: TextOf<RunKey> = z.string().check(z.maxLength(500));

/** One-shot messages of the detector. Who and where comes from the browser (`sender`), never from the text. */
export const DetectorMessage = z.lazy(() =>
  z.discriminatedUnion('kind', [
    /** A page of a Canvas host was opened. */
    z.object({ kind: z.literal('visited') }),
    /** A frame asks: is my tab an account's external tool page? Answered with a boolean. */
    z.object({ kind: z.literal('ask-tool-page') }),
    /**
     * What a frame of an account's tool page says (`textDigest`), to be recognized: used at once, never kept.
     * Answered with true when it is the SIS Integration page and the overlay was brought.
     */
    z.object({ kind: z.literal('page-text'), lines: z.string().check(z.maxLength(mostText)) }),
  ]),
);
export type DetectorMessage = z.infer<typeof DetectorMessage>;

/** From overlay or popup to the background. */
export const SurfaceMessage = z.lazy(() =>
  z.discriminatedUnion('kind', [
    /** What the page shows now (overlay only). */
    z.object({ kind: z.literal('reading'), reading: PageReading }),
    /** Somebody is looking: Canvas may be asked again if the last answer is 5 s old. */
    z.object({ kind: z.literal('look') }),
    /** An import may just have been made on the page: Canvas is to be asked though nothing is known to run. */
    z.object({ kind: z.literal('upload') }),
    /** The admin has seen the failure of this job or import. */
    z.object({ kind: z.literal('seen'), key: Key }),
    /** Open this job or import, in its tab if there is one, or the schedules it came from (popup only). */
    z.object({ kind: z.literal('open'), key: Key, schedules: z.optional(z.boolean()) }),
    /** Open the page of ours that shows the messages of its imports, rows and all. */
    z.object({ kind: z.literal('open-messages'), key: Key }),
    /** Notify the admin when this one ends, or no more. */
    z.object({ kind: z.literal('notify-on-end'), key: Key, on: z.boolean() }),
    /** Bring the script that explains into my frame (overlay only). */
    z.object({ kind: z.literal('load-insight') }),
    /** The redacted outline of the page in my frame: answered by `outline` (overlay only). */
    z.object({ kind: z.literal('outline') }),
    /** What is known beside the snapshot of this job or import: answered by `past`. */
    z.object({ kind: z.literal('past'), key: Key }),
    /**
     * The messages of its imports: begin to read them, look for those that came `again`, read `more` or `all`
     * at the admin's request, stop, or `leave` when they are shown no longer. Answered by `rows`.
     */
    z.object({
      kind: z.literal('rows'),
      key: Key,
      ask: z.enum(['begin', 'again', 'more', 'all', 'stop', 'leave']),
    }),
    /** Why this job or import failed is known. */
    z.object({ kind: z.literal('cause'), key: Key, cause: Cause }),
    /** Its messages were read as far as they are unasked, and name no cause. */
    z.object({ kind: z.literal('sought'), key: Key, mark: SoughtMark }),
    /** Go on reading what was missed while the computer slept, or stop it (pages of ours only). */
    z.object({ kind: z.literal('catch-up'), host: HostName, on: z.boolean() }),
    /** All its messages are read and counted, by explanation. */
    z.object({ kind: z.literal('counted'), key: Key, counts: MessageCounts }),
    /** The admin has dealt with a finding; null in place of the note brings it back. */
    z.object({
      kind: z.literal('dismiss'),
      key: Key,
      finding: FindingId,
      note: z.nullable(z.string().check(z.maxLength(500))),
      /** The types it names that are silenced for this account, and until when (server time); absent where none is. */
      silence: z.optional(
        z.object({
          types: z.array(z.nullable(TypeName)).check(z.maxLength(100)),
          until: z.nullable(ServerTime),
        }),
      ),
    }),
  ]),
);
export type SurfaceMessage = z.infer<typeof SurfaceMessage>;

/** One-shot messages of popup and settings page about hosts; from anybody else they are not heard. */
export const HostMessage = z.lazy(() =>
  z.discriminatedUnion('kind', [
    /** The browser is about to ask the admin for this host. */
    z.object({ kind: z.literal('want-host'), host: HostName, role: HostRole }),
    /** What the admin answered, where the popup lived to hear it. */
    z.object({ kind: z.literal('answer-host'), host: HostName, granted: z.boolean() }),
    /** The hosts there are: answered by a list of `HostLine`. */
    z.object({ kind: z.literal('list-hosts') }),
    /** Give the permission back and forget what is known of the host; answered when it is done. */
    z.object({ kind: z.literal('remove-host'), host: HostName }),
  ]),
);
export type HostMessage = z.infer<typeof HostMessage>;

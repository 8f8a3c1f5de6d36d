import * as z from 'zod/mini';
import { HostName } from '../../../hosts/host-role';
import { Schedule } from '../schedule';
import { Problem } from '../snapshot';
import { LocalTime, orNull, ServerTime } from '../step';

/** Imports created from `from` on and before `to` that Canvas has not answered for yet: how they ended is unknown. */
export const Unread = z.object({
  from: ServerTime,
  to: ServerTime,
  /** Attempts in a row that brought nothing of it. */
  tries: z.number(),
  /** Where reading it began, from the newest back; absent where an older version found it. */
  began: z.optional(ServerTime),
  /** True while the admin wants it left unread. */
  stopped: z.optional(z.boolean()),
});
export type Unread = z.infer<typeof Unread>;

/** A Canvas host with its root account, as far as it is known. It is watched whatever of this is damaged. */
export const AccountRecord = z.object({
  host: HostName,
  pageUrl: orNull(z.string().check(z.maxLength(2000))),
  /** When Canvas last answered well, and when it was last asked. */
  readAt: orNull(LocalTime),
  askedAt: orNull(LocalTime),
  problem: orNull(Problem),
  problemSince: orNull(LocalTime),
  /** Problems in a row, for backing off. */
  failures: z.catch(z.number(), 0),
  /** Not before this local time; null when nothing holds us back. */
  notBefore: orNull(LocalTime),
  /** Canvas's clock minus ours (ms). */
  skew: z.catch(z.number(), 0),
  /** Digest of who is signed in, and when that was last asked; null before it is known. */
  user: orNull(z.string()),
  userAskedAt: orNull(LocalTime),
  /** From when on everything that happens is notified (server time); null before the first good answer. */
  watchedSince: z._default(orNull(ServerTime), null),
  unread: z._default(orNull(Unread), null),
  /**
   * Imports created before this go on and wait to be read again, for want of room (server time); and whether
   * they come before the new ones at the next look.
   */
  behind: z._default(orNull(ServerTime), null),
  waits: z._default(z.catch(z.boolean(), false), false),
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

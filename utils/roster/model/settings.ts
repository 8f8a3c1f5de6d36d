import * as z from 'zod/mini';
import { AuditSettings, defaultAuditSettings } from './audit-settings';
import { Pause } from './pause';
import { LocalTime } from './step';

/** The kinds of change that can bring up a notification. */
export const eventKinds = [
  'failed',
  'warning',
  'recovered',
  'danger',
  'attention',
  'overdue',
  'stalled',
  'signed-out',
  'ended',
] as const;
export const EventKind = z.enum(eventKinds);
export type EventKind = z.infer<typeof EventKind>;

/** Minutes after midnight, the admin's own zone. */
const TimeOfDay = z.int().check(z.gte(0), z.lt(1440));

/** One that no calendar has costs the admin no other choice. */
const Pauses = z.pipe(
  z.array(z.unknown()),
  z.transform((pauses) => pauses.flatMap((pause) => Pause.safeParse(pause).data ?? [])),
);

/** What the admin may choose. `ended` notifies only of jobs marked "Notify me when done". */
export const Settings = z.object({
  version: z.literal(1),
  notify: z.record(EventKind, z.boolean()),
  /** No notification from `from` to `to`; what happened is notified afterward. Null: at any hour. */
  quietHours: z.nullable(z.object({ from: TimeOfDay, to: TimeOfDay })),
  /** Local time up to which nothing is notified at all. */
  mutedUntil: z.nullable(LocalTime),
  /** Days without sync: one missing then is not notified. */
  pauses: z._default(Pauses, []),
  /** Days that history is kept. */
  historyDays: z.int().check(z.gte(1), z.lte(366)),
  /** From where on a run is worth a word. */
  audit: z._default(AuditSettings, defaultAuditSettings),
  /** Whether one SIS Integration tab is kept open, so that Extract and Conversion are followed. */
  watchTab: z._default(z.boolean(), false),
});
export type Settings = z.infer<typeof Settings>;

/** A warning is the rule in many districts, and most findings can wait: notified only if asked for. */
export const defaultSettings: Settings = {
  version: 1,
  notify: {
    failed: true,
    warning: false,
    recovered: true,
    danger: true,
    attention: false,
    overdue: true,
    stalled: true,
    'signed-out': true,
    ended: true,
  },
  quietHours: null,
  mutedUntil: null,
  pauses: [],
  historyDays: 366,
  audit: defaultAuditSettings,
  watchTab: false,
};

import * as z from 'zod/mini';
import { Instant } from './step';

/** The kinds of change that can be told by a notification. */
export const eventKinds = [
  'failed',
  'warning',
  'recovered',
  'overdue',
  'stalled',
  'signed-out',
  'ended',
] as const;
export const EventKind = z.enum(eventKinds);
export type EventKind = z.infer<typeof EventKind>;

/** Minutes after midnight, the admin's own zone. */
const TimeOfDay = z.int().check(z.gte(0), z.lt(1440));
const Share = z.number().check(z.gte(0), z.lte(100));
const Count = z.int().check(z.gte(0), z.lte(10_000_000));

/** What the admin may choose. `ended` tells only of jobs marked "tell me when this one ends". */
export const Settings = z.object({
  version: z.literal(1),
  notify: z.record(EventKind, z.boolean()),
  /** No notification from `from` to `to`; what happened is told afterwards. Null: at any hour. */
  quietHours: z.nullable(z.object({ from: TimeOfDay, to: TimeOfDay })),
  /** Local time up to which nothing is told at all. */
  mutedUntil: z.nullable(Instant),
  /** Keep one pinned, muted SIS Integration tab, so that Extract and Conversion are followed too. */
  watchTab: z.boolean(),
  /** Mass changes worth a finding: share of all in percent, and at least so many. */
  thresholds: z.object({
    deleted: z.object({ share: Share, count: Count }),
    changed: z.object({ share: Share, count: Count }),
  }),
  /** Days that history is kept. */
  historyDays: z.int().check(z.gte(1), z.lte(366)),
});
export type Settings = z.infer<typeof Settings>;

/** A warning is the rule in many districts, so it is not told unless asked for. */
export const defaultSettings: Settings = {
  version: 1,
  notify: {
    failed: true,
    warning: false,
    recovered: true,
    overdue: true,
    stalled: true,
    'signed-out': true,
    ended: true,
  },
  quietHours: null,
  mutedUntil: null,
  watchTab: false,
  thresholds: { deleted: { share: 10, count: 20 }, changed: { share: 75, count: 50 } },
  historyDays: 366,
};

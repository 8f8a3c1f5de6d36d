import * as z from 'zod/mini';
import { EveryMinutes, WallTime, Zone } from '../time/wall-fields';
import { ServerTime } from './step';

const shared = {
  /** Local time of the zone as the page shows it, `2026-11-25T02:00`. */
  nextRun: z.nullable(WallTime),
  /** IANA name: the page's Time Zone, or where it shows none, the account's. */
  zone: Zone,
  status: z.enum(['enabled', 'suspended', 'unknown']),
  /** When the page was read (server time). */
  asOf: ServerTime,
};

/** A row of the page's Schedules table. It holds local time: a DST change moves nothing. */
export const Schedule = z.discriminatedUnion('generation', [
  /** Columns Interval, Next Run and Time Zone. `everyMinutes`: null when not understood. */
  z.object({
    generation: z.literal('A'),
    everyMinutes: z.nullable(EveryMinutes),
    ...shared,
  }),
  /** Columns Hour of Day, Next Run and Status: daily at that hour. */
  z.object({
    generation: z.literal('B'),
    hourOfDay: z.nullable(z.int().check(z.gte(0), z.lte(23))),
    ...shared,
  }),
]);
export type Schedule = z.infer<typeof Schedule>;

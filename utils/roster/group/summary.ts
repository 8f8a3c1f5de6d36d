import * as z from 'zod/mini';
import { ShortText } from '../step';
import type { Grouping } from './group';

const Count = z.number().check(z.nonnegative());

/** What may be stored of a grouping: counts and ids of entries; no message, no name, no id of a row. */
export const GroupSummary = z.object({
  total: Count,
  leftOut: Count,
  /** Ordered as shown. `entry` is null for messages nobody knows. */
  groups: z
    .array(z.object({ entry: z.nullable(ShortText), count: Count, own: Count }))
    .check(z.maxLength(200)),
});
export type GroupSummary = z.infer<typeof GroupSummary>;

/** Only the first 200 groups are kept; `total` still counts all messages. */
export function summary({ total, leftOut, groups }: Grouping): GroupSummary {
  return {
    total,
    leftOut,
    groups: groups
      .slice(0, 200)
      .map(({ entry, count, own }) => ({ entry: entry?.id ?? null, count, own })),
  };
}

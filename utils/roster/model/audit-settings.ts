import * as z from 'zod/mini';
import { TypeName } from './type-name';

/** Passed when the share of a type's records (0–1) and the count are both reached. */
export const Limit = z.object({
  share: z.number().check(z.gte(0), z.lte(1)),
  count: z.number().check(z.gte(0)),
});
export type Limit = z.infer<typeof Limit>;

const Limits = z.object({ usual: Limit, types: z.record(TypeName, Limit) });
type Limits = z.infer<typeof Limits>;

/** The limits are those of Clever's review hold: 10 % and 75 %. */
const deleted: Limits = { usual: { share: 0.1, count: 20 }, types: {} };
const changed: Limits = { usual: { share: 0.75, count: 50 }, types: {} };

/** What an admin may adjust. */
export const AuditSettings = z.object({
  deleted: z._default(Limits, deleted),
  changed: z._default(Limits, changed),
  /** Runs in a row without any change before it is worth a word. */
  noChanges: z._default(z.int().check(z.gte(2)), 5),
  /** IANA zone of the account: weekends and the turn of the year go by it. */
  zone: z._default(z.string(), 'UTC'),
});
export type AuditSettings = z.infer<typeof AuditSettings>;

export const defaultAuditSettings: AuditSettings = { deleted, changed, noChanges: 5, zone: 'UTC' };

/** The limit of a type; the usual one where the type has none of its own. */
export function limitOf(limits: AuditSettings['deleted'], type: TypeName): Limit {
  const own = Object.hasOwn(limits.types, type) ? limits.types[type] : undefined;
  return own ?? limits.usual;
}

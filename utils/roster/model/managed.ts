import * as z from 'zod/mini';
import { HostName } from '../../hosts/host-role';
import type { Limit } from './audit-settings';
import { Pause } from './pause';
import { EventKind, type Settings } from './settings';

/** "22:30", as minutes after midnight. */
const Time = z.pipe(
  z.string().check(z.regex(/^([01]\d|2[0-3]):[0-5]\d$/)),
  z.transform((text) => Number(text.slice(0, 2)) * 60 + Number(text.slice(3))),
);

/** In percent, as an administrator writes it; kept as a share of one. */
const PercentLimit = z.pipe(
  z.strictObject({
    percent: z.number().check(z.gte(0), z.lte(100)),
    count: z.int().check(z.gte(0)),
  }),
  z.transform(({ percent, count }): Limit => ({ share: percent / 100, count })),
);

/**
 * What an organization may decide by policy, by the key of the policy. Each is judged by itself: a bad
 * value costs no other. Documented in docs/policy.md; `public/managed-schema.json` holds the same for Chrome.
 */
export const managedKeys = {
  /** False: no notification at all, whatever the kinds say. */
  notifications: z.boolean(),
  notify: z.partialRecord(EventKind, z.boolean()),
  /** The same time twice: none. */
  quietHours: z.strictObject({ from: Time, to: Time }),
  thresholds: z.strictObject({
    deleted: z.optional(PercentLimit),
    changed: z.optional(PercentLimit),
    noChanges: z.optional(z.int().check(z.gte(2), z.lte(365))),
  }),
  pauses: z.array(Pause),
  historyDays: z.int().check(z.gte(1), z.lte(366)),
  watchTab: z.boolean(),
  /** Canvas hosts to offer in the first run, beside those that are open. */
  hosts: z.array(HostName).check(z.maxLength(50)),
  /** False: nothing of jobs may be copied or saved from our surfaces. */
  handOvers: z.boolean(),
  /** True: no message is shown with the names and ids in it, not even to the admin who asks. */
  masked: z.boolean(),
  /** Whom to turn to, shown beside what to do about a failure: a name, an address, a number. */
  supportContact: z.string().check(z.minLength(1), z.maxLength(200)),
} as const;
export type ManagedKey = keyof typeof managedKeys;
export type Managed = { [K in ManagedKey]?: z.infer<(typeof managedKeys)[K]> };

const keys = Object.keys(managedKeys) as ManagedKey[];

/** Reads a policy; `bad` names the keys that are unknown or hold what cannot be used. */
export function readPolicy(raw: Record<string, unknown>): { managed: Managed; bad: string[] } {
  const managed: Record<string, unknown> = {};
  const bad = Object.keys(raw).filter((key) => !Object.hasOwn(managedKeys, key));
  for (const key of keys) {
    if (raw[key] === undefined) continue;
    const parsed = managedKeys[key].safeParse(raw[key]);
    if (parsed.success) managed[key] = parsed.data;
    else bad.push(key);
  }
  return { managed, bad: bad.map((key) => key.slice(0, 40)) };
}

/** The settings as they hold: what the organization decided wins over what the admin chose. */
export function withManaged(settings: Settings, managed: Managed): Settings {
  const { notifications, notify, quietHours, thresholds, pauses, historyDays, watchTab } = managed;
  const kinds = Object.keys(settings.notify) as EventKind[];
  const none = Object.fromEntries(kinds.map((kind) => [kind, false])) as Settings['notify'];
  const { audit } = settings;
  const limits = (kind: 'deleted' | 'changed') =>
    thresholds?.[kind] ? { usual: thresholds[kind], types: {} } : audit[kind];
  return {
    ...settings,
    notify: notifications === false ? none : { ...settings.notify, ...notify },
    quietHours: quietHours ?? settings.quietHours,
    pauses: pauses ?? settings.pauses,
    historyDays: historyDays ?? settings.historyDays,
    watchTab: watchTab ?? settings.watchTab,
    audit: {
      ...audit,
      deleted: limits('deleted'),
      changed: limits('changed'),
      noChanges: thresholds?.noChanges ?? audit.noChanges,
    },
  };
}

/** What the organization decided that is no choice of the admin's. */
export interface HouseRules {
  handOvers: boolean;
  masked: boolean;
  supportContact: string | null;
}

/** The rules of the house as they hold; without a policy all is allowed. */
export function houseRules({ handOvers, masked, supportContact }: Managed): HouseRules {
  return {
    handOvers: handOvers ?? true,
    masked: masked ?? false,
    supportContact: supportContact ?? null,
  };
}

/** Whether the admin may not change a kind of notification: the organization decided it. */
export function isKindManaged({ notifications, notify }: Managed, kind: EventKind): boolean {
  return notifications === false || notify?.[kind] !== undefined;
}

/** What of a change the admin may store: what the organization decided stays as the admin once chose it. */
export function ownChange(
  change: Partial<Settings>,
  stored: Settings,
  managed: Managed,
): Partial<Settings> {
  const own = { ...change };
  for (const key of ['quietHours', 'pauses', 'historyDays', 'watchTab'] as const) {
    if (managed[key] !== undefined) delete own[key];
  }
  if (own.notify) {
    const chosen = Object.entries(own.notify) as [EventKind, boolean][];
    own.notify = Object.fromEntries(
      chosen.map(([kind, on]) => [kind, isKindManaged(managed, kind) ? stored.notify[kind] : on]),
    ) as Settings['notify'];
  }
  if (own.audit) {
    own.audit = { ...own.audit };
    for (const kind of ['deleted', 'changed'] as const) {
      if (managed.thresholds?.[kind]) own.audit[kind] = stored.audit[kind];
    }
    if (managed.thresholds?.noChanges !== undefined) own.audit.noChanges = stored.audit.noChanges;
  }
  return own;
}

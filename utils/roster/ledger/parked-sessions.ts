import type { Host } from '../../hosts/host';
import { parseKey, type RunKey } from '../model/keys';
import type { Ledger, SessionRecords } from '../model/ledger';
import type { LocalTime } from '../model/step';
import { withAccount } from './account';

const parts = [
  'jobs',
  'imports',
  'events',
  'seen',
  'wishes',
  'dismissed',
  'silenced',
  'counted',
  'causes',
  'sought',
] as const;

function hostOfEntry(key: RunKey | Host, value: unknown): RunKey | Host | undefined {
  const record = value as { host?: Host } | null;
  const host = typeof record?.host === 'string' ? record.host : null;
  // What is silenced stands under its host itself.
  return host ?? parseKey(key)?.host ?? key;
}

/** A session in two: what is of a host, and what is of the others. */
export function split(
  ledger: SessionRecords,
  host: Host,
): { ours: SessionRecords; others: SessionRecords } {
  const pick = (isOurs: boolean) =>
    Object.fromEntries(
      parts.map((part) => [
        part,
        Object.fromEntries(
          Object.entries(ledger[part]).filter(
            ([key, value]) => (hostOfEntry(key, value) === host) === isOurs,
          ),
        ),
      ]),
    ) as unknown as SessionRecords;
  return { ours: pick(true), others: pick(false) };
}

const parkedKey = (host: Host, user: string) => `${host} ${user}`;

/**
 * The ledger with `user` (a digest) signed in at `now` (local ms). When another was there before, that
 * one's records of the host are parked and the new one's are taken back: what one may read is never
 * shown to another.
 */
export function withUser(ledger: Ledger, host: Host, user: string, now: LocalTime): Ledger {
  const before = ledger.accounts[host]?.user ?? null;
  const known = withAccount(ledger, host, { user, userAskedAt: now });
  if (before === null || before === user) return known;
  const { ours, others } = split(known, host);
  const { [parkedKey(host, user)]: own, ...parked } = known.shelf;
  const session = Object.fromEntries(
    parts.map((part) => [part, { ...others[part], ...own?.[part] }]),
  ) as unknown as SessionRecords;
  return {
    ...withAccount(known, host, {
      readAt: null,
      reviewedAt: null,
      watchedSince: null,
      unread: null,
      behind: null,
      waits: false,
      schedules: [],
      schedulesAt: null,
      missingAt: null,
    }),
    ...session,
    pulses: Object.fromEntries(
      Object.entries(known.pulses).filter(([key]) => parseKey(key)?.host !== host),
    ),
    shelf: { ...parked, [parkedKey(host, before)]: ours },
  };
}

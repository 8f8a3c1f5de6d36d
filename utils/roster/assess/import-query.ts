import type { Host } from '../../hosts/host';
import { isUnfinished } from '../model/import';
import type { ImportId } from '../model/keys';
import type { Ledger } from '../model/ledger';
import type { AccountRecord, Unread } from '../model/records/account-record';
import type { ImportRecord } from '../model/records/import-record';
import type { LocalTime, ServerTime } from '../model/step';
import { DAY, HOUR } from '../time/units';
import { awaitingFinalCounts } from './awaiting-final-counts';

/** How far back the hourly review looks: a roll-back comes after the end. */
const reviewed = 48 * HOUR;
const reviewEvery = HOUR;
/** Canvas keeps messages for so long, and the ledger imports. */
const farthest = 30 * DAY;
/** Imports asked for by id in one go: stuck for days, they are few. */
const mostById = 3;
/** After so many vain attempts a gap stays unknown. */
const mostTries = 5;

const isOpen = ({ reading }: ImportRecord) => isUnfinished(reading.state);

/** What Canvas is to be asked of imports. */
export interface ImportQuery {
  /** List those created after this; null before Canvas's clock is known, as ours may be days off. */
  since: ServerTime | null;
  /** Up to when all were listed before, but for what is unread. */
  readTo: ServerTime;
  /** True where this is the hourly look at two days. */
  isReview: boolean;
  /** What earlier lists left out, to be read as far as this one leaves room. */
  unread: Unread | null;
  /** Created before this is what goes on and was not read again yet; null where all was. */
  behind: ServerTime | null;
  /** True where what waits comes before what is new: there was no room for it at the last look. */
  waits: boolean;
  /** Ids of imports too old for any list, and not over when last heard of. */
  ids: ImportId[];
}

/** True for a gap that is still read: the admin wants it, and it has not failed too often. */
export function isReadable(unread: Unread | null): unread is Unread {
  return unread !== null && unread.tries < mostTries && unread.stopped !== true;
}

/** True while what was missed is being read, by and by. */
export function isCatchingUp({ unread, problem }: AccountRecord): boolean {
  return isReadable(unread) && problem === null;
}

/**
 * Which imports to list: those since the last good answer, so that none is missed while the computer sleeps;
 * further back for imports that run or have just ended, and once an hour those of two days. `now`: local ms.
 */
export function importQuery(ledger: Ledger, host: Host, now: LocalTime): ImportQuery {
  const account = ledger.accounts[host];
  if (!account || account.readAt === null) {
    const nothing = { unread: null, behind: null, waits: false, ids: [] };
    return { since: null, readTo: 0, isReview: true, ...nothing };
  }
  const server = now + account.skew;
  const age = now - (account.reviewedAt ?? 0);
  // Below zero our clock was set back since.
  const isReview = age >= reviewEvery || age < 0;
  const ours = Object.entries(ledger.imports).filter(([, record]) => record.host === host);
  const unsettled = new Map(awaitingFinalCounts(ledger, account));
  const recent = ours
    .filter(([key, record]) => isOpen(record) || unsettled.has(key))
    .map(([, { reading }]) => reading.createdAt ?? server)
    .filter((created) => created > server - reviewed);
  // A second earlier: Canvas takes only what came strictly after.
  const readTo = account.readAt + account.skew - 1000;
  const last = Math.min(...recent.map((at) => at - 1000), readTo);
  const since = Math.max(0, server - farthest, isReview ? Math.min(last, server - reviewed) : last);
  const old = ours
    .map(([, record]) => record)
    .filter((record) => isOpen(record) && (record.reading.createdAt ?? 0) <= since)
    .sort((a, b) => a.at - b.at);
  const ids = isReview ? old.slice(0, mostById).map(({ reading }) => reading.id) : [];
  const { unread, behind, waits } = account;
  const isBehind = behind !== null && recent.some((created) => created < behind);
  const isKept = unread !== null && unread.to > server - farthest;
  return {
    ...{ since, readTo, isReview, ids, waits },
    unread: isKept ? unread : null,
    behind: isBehind ? behind : null,
  };
}

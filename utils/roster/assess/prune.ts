import type { Host } from '../../hosts/host';
import { emptyLedger } from '../ledger/empty-ledger';
import { isUnfinished } from '../model/import';
import type { RunKey } from '../model/keys';
import type { Ledger, SessionRecords } from '../model/ledger';
import type { ImportRecord } from '../model/records/import-record';
import type { JobRecord } from '../model/records/job-record';
import type { LocalTime } from '../model/step';
import { DAY } from '../time/units';
import { viewLedger } from './view';

const keptFor = 30 * DAY;
/** What was notified outlives its record: a page may show the same job again. */
const notifiedFor = 90 * DAY;
/** Of each host, jobs and imports. */
const most = 300;
/** Unfinished imports beyond those: how they end is still to be reported. */
const mostOpen = 200;
/** Failures beyond those that nobody has seen. */
const mostUnseen = 100;

/** A job or an import that stands alone, with all that goes when it goes. */
interface Unit {
  host: Host;
  keys: RunKey[];
  /** When it began (server time), or where that is unknown when it was read. */
  at: number;
  /** True for a failure that nobody has seen. */
  isNewFailure: boolean;
}

const startOfJob = (job: JobRecord) => job.from ?? job.row?.updatedAt ?? job.at;
const startOfImport = ({ reading, at }: ImportRecord) => reading.createdAt ?? at;

/** Looked up in by keys of either kind. */
interface Session {
  jobs: Record<string, JobRecord>;
  imports: Record<string, ImportRecord>;
  seen: Ledger['seen'];
}

/** Jobs with their imports: one that goes without the others would have them stand alone, and be notified anew. */
function unitsOf({ jobs, imports, seen }: Session): Unit[] {
  const view = viewLedger({ ...emptyLedger, jobs, imports, seen });
  return [...view.jobs, ...view.imports].map(({ key, host, status, seen: isSeen }) => {
    const at = jobs[key] ? startOfJob(jobs[key]) : imports[key] ? startOfImport(imports[key]) : 0;
    const keys = [key, ...(view.importsOf.get(key) ?? [])];
    return { host, keys, at, isNewFailure: status === 'failed' && !isSeen };
  });
}

/**
 * Keys of what began in the last 30 days: of each host the newest 300 jobs, and imports of none; of the rest
 * failures nobody has seen, and what goes on. Of that the oldest: Canvas lists anew all that came after them.
 */
function keysKept(session: Session, now: LocalTime): Set<RunKey> {
  const byHost = new Map<string, Unit[]>();
  for (const unit of unitsOf(session)) {
    const kind = `${unit.host} ${(unit.keys[0] ?? '') in session.jobs}`;
    byHost.set(kind, [...(byHost.get(kind) ?? []), unit]);
  }
  const isOpen = ({ keys }: Unit) =>
    keys.some((key) => isUnfinished(session.imports[key]?.reading.state ?? 'ended'));
  const kept = [...byHost.values()].flatMap((units) => {
    const recent = units.filter(({ at }) => at > now - keptFor).sort((a, b) => b.at - a.at);
    const rest = recent.slice(most);
    return [
      ...recent.slice(0, most),
      ...rest.filter((unit) => unit.isNewFailure).slice(0, mostUnseen),
      ...rest.filter(isOpen).slice(-mostOpen),
    ];
  });
  return new Set(kept.flatMap(({ keys }) => keys));
}

function pruneSession<T extends SessionRecords>(session: T, kept: Set<string>, now: LocalTime): T {
  const only = <V>(entries: Record<string, V>, isKept: (key: string, value: V) => boolean) =>
    Object.fromEntries(Object.entries(entries).filter(([key, value]) => isKept(key, value)));
  const known = <V>(entries: Record<string, V>) => only(entries, (key) => kept.has(key));
  return {
    ...session,
    jobs: known(session.jobs),
    imports: known(session.imports),
    events: only(
      session.events,
      (_, { subject, at }) => kept.has(subject) || at > now - notifiedFor,
    ),
    seen: only(session.seen, (key, at) => kept.has(key) || at > now - notifiedFor),
    wishes: known(session.wishes),
    dismissed: known(session.dismissed),
    silenced: Object.fromEntries(
      Object.entries(session.silenced)
        .map(([host, names]) => [host, only(names, (_, until) => until > now)] as const)
        .filter(([, names]) => Object.keys(names).length > 0),
    ),
    counted: known(session.counted),
    causes: known(session.causes),
    sought: known(session.sought),
  };
}

/** The ledger, and its parked sessions, without what is too old or too much. `now`: local ms. */
export function pruneLedger(ledger: Ledger, now: LocalTime): Ledger {
  const kept = keysKept(ledger, now);
  const parked = Object.entries(ledger.shelf).flatMap(
    ([key, session]): [string, SessionRecords][] => {
      const pruned = pruneSession(session, keysKept(session, now), now);
      const isEmpty = Object.values(pruned).every((part) => Object.keys(part).length === 0);
      return isEmpty ? [] : [[key, pruned]];
    },
  );
  return {
    ...pruneSession(ledger, kept, now),
    kept: Object.fromEntries(Object.entries(ledger.kept).filter(([key]) => kept.has(key))),
    shelf: Object.fromEntries(parked),
  };
}

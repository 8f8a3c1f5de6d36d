import type { Ledger } from './ledger';

const day = 24 * 3_600_000;
const maxJobs = 300;
const maxImports = 300;

/** The ledger without what is over 30 days old or beyond 300 jobs and imports; newest are kept. */
export function pruneLedger(ledger: Ledger, now: number): Ledger {
  const after = now - 30 * day;
  const keep = <T extends { at: number }>(records: Record<string, T>, max: number) =>
    Object.fromEntries(
      Object.entries(records)
        .filter(([, record]) => record.at > after)
        .sort(([, a], [, b]) => b.at - a.at)
        .slice(0, max),
    );
  const jobs = keep(ledger.jobs, maxJobs);
  const imports = keep(ledger.imports, maxImports);
  const isKept = (key: string) => key in jobs || key in imports;
  const events = Object.entries(ledger.events).filter(
    ([, { subject, at }]) => isKept(subject) || (subject in ledger.accounts && at > after),
  );
  const kept = <T>(marks: Record<string, T>) =>
    Object.fromEntries(Object.entries(marks).filter(([key]) => isKept(key)));
  return {
    ...ledger,
    jobs,
    imports,
    events: Object.fromEntries(events),
    seen: kept(ledger.seen),
    wishes: kept(ledger.wishes),
    dismissed: kept(ledger.dismissed),
    kept: kept(ledger.kept),
  };
}

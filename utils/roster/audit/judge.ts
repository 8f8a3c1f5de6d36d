import type { Host } from '../../hosts/host';
import { isSame } from '../../same';
import type { AuditSettings } from '../model/audit-settings';
import type { Finding } from '../model/finding';
import type { Run } from '../model/run';
import { audit } from './audit';
import { leastOverlap } from './overlap';
import { settled } from './settled';

/** What runs of a host are judged by, and what was found in each of them. */
interface World {
  limits: AuditSettings;
  /** All runs of the host, as they matter to each other. */
  essences: readonly unknown[];
  found: WeakMap<Run, Finding[]>;
}

const isOpen = ({ endedAt, status }: Run) => endedAt === null && status === 'in-progress';

/**
 * Up to when an open run has been seen at work, as far as it matters to others: how long it goes on after the
 * last that it was at work beside changes nothing about any.
 */
function seenTo(run: Run, runs: readonly Run[]): number | null {
  if (!isOpen(run)) return null;
  const last = runs.reduce((to, other) => {
    if (other.kind !== run.kind || other.key === run.key) return to;
    const both = Math.max(other.startedAt, run.startedAt) + leastOverlap;
    return Math.max(to, other.endedAt ?? (isOpen(other) ? both : other.startedAt));
  }, 0);
  return Math.min(run.asOf, last);
}

/** All runs as they matter to each other. */
const essencesOf = (runs: readonly Run[]) =>
  runs.map((run) =>
    run.endedAt === null ? [run.key, run.startedAt, run.status, seenTo(run, runs)] : settled(run),
  );

/**
 * Judges a run by all `runs` of its host, as `audit` does; a run is not judged again while neither it nor any
 * of the others has changed.
 */
export function createJudge() {
  const byRuns = new WeakMap<readonly Run[], World>();
  const byHost = new Map<Host, World>();

  function worldOf(host: Host, runs: readonly Run[], limits: AuditSettings): World {
    const known = byRuns.get(runs);
    if (known && isSame(known.limits, limits)) return known;
    const essences = essencesOf(runs);
    const last = byHost.get(host);
    const isLast = last && isSame(last.limits, limits) && isSame(last.essences, essences);
    const world: World = isLast ? last : { limits, essences, found: new WeakMap() };
    byRuns.set(runs, world);
    byHost.set(host, world);
    return world;
  }

  return (run: Run, runs: readonly Run[], limits: AuditSettings): Finding[] => {
    const { found } = worldOf(run.host, runs, limits);
    const mark = settled(run);
    const known = found.get(mark);
    if (known) return known;
    const findings = audit(run, runs, limits);
    found.set(mark, findings);
    return findings;
  };
}

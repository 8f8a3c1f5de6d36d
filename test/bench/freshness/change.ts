import { healthy } from '../../canvas/scenarios/healthy';
import { ordinaryJob } from '../../canvas/scenarios/ordinary';
import type { SimulatedCanvas } from '../../canvas/server';
import type { ImportPlan } from '../../canvas/sync/import-plan';
import { importAt } from '../../canvas/sync/import-state';
import type { Scenario } from '../../canvas/sync/script';

/** A value of the server, and when it took it, on whatever clock was asked for. */
export interface Change {
  value: number;
  at: number;
}

/** A job of one import that takes so long, and whose percentage therefore changes a hundred times. */
export function steadyJob(minutes: number): Scenario {
  const rows = { enrollment: 58_310 };
  const job = { ...ordinaryJob, batches: [{ minutes, rows, end: 'imported' as const }] };
  return { ...healthy, name: 'steady', current: { startedMinutesAgo: 1, job }, next: job };
}

/** Plays such a job up to the moment at which Canvas begins to import; gives the import. */
export function playUntilImport(
  canvas: SimulatedCanvas,
  host: string,
  minutes: number,
): ImportPlan {
  const district = canvas.district(host);
  district.play(steadyJob(minutes), canvas.clock.now());
  const plan = district.imports.find(({ createdAt }) => createdAt > canvas.clock.now());
  if (!plan) throw new Error('no import is to come');
  canvas.clock.advance(plan.startedAt - canvas.clock.now());
  return plan;
}

/** When each new percentage of an import comes, in simulated ms; the end is 100. */
export function changesOf(plan: ImportPlan): Change[] {
  const changes: Change[] = [];
  let last = 0;
  const end = plan.startedAt + plan.endMs;
  for (let at = plan.startedAt; at <= end; at = at < end ? Math.min(at + 5, end) : end + 1) {
    const value = importAt(plan, at)?.progress ?? 0;
    if (value > last) changes.push({ value, at });
    last = Math.max(last, value);
  }
  return changes;
}

/** How long after each change something at least as new was seen; what was seen never is left out. */
export function delays(changes: readonly Change[], seen: readonly Change[]): number[] {
  return changes.flatMap(({ value, at }) => {
    const first = seen.find((each) => each.value >= value && each.at >= at);
    return first ? [first.at - at] : [];
  });
}

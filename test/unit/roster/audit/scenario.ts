import { audit } from '../../../../utils/roster/audit/audit';
import {
  type AuditSettings,
  defaultAuditSettings,
} from '../../../../utils/roster/model/audit-settings';
import type { Finding } from '../../../../utils/roster/model/finding';
import { isGood } from '../../../../utils/roster/model/good-run';
import type { Run, RunFigures } from '../../../../utils/roster/model/run';
import { nights } from '../nights';

export const settings: AuditSettings = { ...defaultAuditSettings, zone: 'America/New_York' };

const all = nights({ seed: 9, count: 47, zone: settings.zone }).map(({ run }) => run);
const last = all.findLastIndex((run) => isGood(run) && run.status === 'completed');

/** Forty-odd ordinary nights of a district, oldest first, and the one after: green, nothing found. */
export const history: readonly Run[] = all.slice(0, last);
export const night = all[last] as Run;

/** A night with figures of some types replaced. */
export function withFigures(run: Run, figures: Record<string, RunFigures>): Run {
  const changed = Object.entries(figures).map(([type, some]) => [
    type,
    { ...run.figures[type], ...some },
  ]);
  return { ...run, figures: { ...run.figures, ...Object.fromEntries(changed) } };
}

/** The night while it still runs: `step` is the one at work, what comes after has no figures yet. */
export function running(run: Run, step: 'conversion' | 'import', asOf: number): Run {
  const waiting = { state: 'waiting', startedAt: null, endedAt: null } as const;
  const at = { ...run.steps[step], state: 'running', endedAt: null } as const;
  const figures = Object.entries(run.figures).map(([type, { extracted, converted }]) => [
    type,
    step === 'import' ? { extracted, converted } : { extracted },
  ]);
  return {
    ...run,
    status: 'in-progress',
    endedAt: null,
    asOf,
    steps: {
      ...run.steps,
      conversion: step === 'conversion' ? at : run.steps.conversion,
      import: step === 'import' ? at : waiting,
    },
    figures: Object.fromEntries(figures),
  };
}

export function find(run: Run, past: readonly Run[] = history, how = settings): Finding[] {
  return audit(run, past, how);
}

export function ids(findings: readonly Finding[]): string[] {
  return findings.map(({ id }) => id);
}

/** The figure of a type on the ordinary night. */
export function count(type: string, figure: keyof RunFigures): number {
  return night.figures[type]?.[figure] ?? Number.NaN;
}

/** History as Canvas alone tells it: no extract, no conversion, rows only where all were sent. */
export const canvasOnly = (run: Run, diffing: boolean): Run => ({
  ...run,
  kind: 'import',
  flags: { ...run.flags, diffing },
  figures: Object.fromEntries(
    Object.entries(run.figures).map(
      ([type, { converted, imported, created, restored, deleted }]) => [
        type,
        { imported: diffing ? imported : converted, created, restored, deleted },
      ],
    ),
  ),
});

/** So many rows as this share of what is usual. */
export const part = (share: number, type: string, figure: Parameters<typeof count>[1]) =>
  Math.round(share * count(type, figure));

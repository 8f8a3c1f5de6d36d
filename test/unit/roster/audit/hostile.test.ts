import { expect, test } from 'vitest';
import { evidenceText } from '../../../../components/insight/finding-text';
import { audit } from '../../../../utils/roster/audit/audit';
import { AuditSettings } from '../../../../utils/roster/model/audit-settings';
import { Run } from '../../../../utils/roster/model/run';
import { random } from '../../../canvas/random';
import { history, settings } from './scenario';
import { WellFormed } from './well-formed';

/** A run damaged in a way that the schema still lets through. */
function damaged(run: Run, next: () => number): Run {
  const maybe = <T>(value: T, ...others: T[]) =>
    next() < 0.7 ? value : (others[Math.floor(next() * others.length)] as T);
  const step = (of: Run['steps']['import']) => ({
    state: maybe(of.state, 'unknown', 'failed', 'running', 'waiting', 'skipped'),
    startedAt: maybe(of.startedAt, null, 0, 4_102_444_799_999),
    endedAt: maybe(of.endedAt, null, 0, 4_102_444_799_999),
  });
  const figures = Object.entries(run.figures).flatMap(([type, row]) => {
    if (next() < 0.1) return [];
    const wild = Object.entries(row).map(([name, count]) => [
      name,
      maybe(count, null, 0, 1e15, 0.5),
    ]);
    return [[maybe(type, 'constructor', '名簿'), Object.fromEntries(wild)]];
  });
  const { extract, conversion, import: last } = run.steps;
  return Run.parse({
    ...run,
    startedAt: maybe(run.startedAt, 0, 4_102_444_799_999),
    endedAt: maybe(run.endedAt, null, 0),
    status: maybe(run.status, 'in-progress', 'failed', 'unknown'),
    steps: { extract: step(extract), conversion: step(conversion), import: step(last) },
    figures: Object.fromEntries(figures),
    flags: { ...run.flags, diffing: maybe(run.flags.diffing, null, false) },
  });
}

test('damaged and contradictory runs never throw, and what is said is well formed', () => {
  const next = random(17);
  for (let i = 0; i < 400; i++) {
    const past = history.map((run) => (next() < 0.3 ? damaged(run, next) : run));
    const run = damaged(history[Math.floor(next() * history.length)] as Run, next);
    for (const found of audit(run, past, settings)) {
      expect(WellFormed.parse(found)).toEqual(found);
      for (const one of found.evidence) {
        expect(Object.values(one.figures).every(Number.isFinite)).toBe(true);
        expect(evidenceText(one)).not.toMatch(/NaN|undefined|null|Infinity/);
      }
    }
  }
});

test('settings fill in what is missing and refuse what is wrong', () => {
  expect(AuditSettings.parse({}).deleted.usual).toEqual({ share: 0.1, count: 20 });
  expect(AuditSettings.parse({}).changed.usual.share).toBe(0.75);
  expect(AuditSettings.safeParse({ noChanges: 0 }).success).toBe(false);
  const wrong = { deleted: { usual: { share: 10, count: 0 }, types: {} } };
  expect(AuditSettings.safeParse(wrong).success).toBe(false);
});

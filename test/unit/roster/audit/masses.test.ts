import { describe, expect, test } from 'vitest';
import { defaultAuditSettings } from '../../../../utils/roster/model/audit-settings';
import type { Run } from '../../../../utils/roster/model/run';
import { MINUTE } from '../../../../utils/roster/time/units';
import {
  canvasOnly,
  find,
  history,
  ids,
  night,
  part,
  running,
  settings,
  withFigures,
} from './scenario';

describe('mass-deletion', () => {
  const dropped = (share: number) =>
    withFigures(night, { enrollments: { deleted: part(share, 'enrollments', 'converted') } });

  test('a seventh of the enrollments deleted', () => {
    const found = find(dropped(0.15));
    expect(ids(found)).toEqual(['mass-deletion']);
    expect(found[0]).toMatchObject({ severity: 'danger', pause: 'before-next-run' });
    expect(found[0]?.evidence[0]?.figures.share).toBeCloseTo(0.15, 2);
  });

  test('a twentieth is within the limit, unless the admin sets a stricter one', () => {
    expect(find(dropped(0.05))).toEqual([]);
    const types = { enrollments: { share: 0.02, count: 100 } };
    const strict = { ...settings, deleted: { ...defaultAuditSettings.deleted, types } };
    expect(ids(find(dropped(0.05), history, strict))).toEqual(['mass-deletion']);
    const lax = { ...settings, deleted: { usual: { share: 0.5, count: 20 }, types: {} } };
    expect(find(dropped(0.15), history, lax)).toEqual([]);
  });

  test('a few of a small type are no mass', () => {
    expect(find(withFigures(night, { accounts: { deleted: 8 } }))).toEqual([]);
  });

  test('is not reported where it is usual', () => {
    const rebuilt = (run: Run) => withFigures(run, { enrollments: { deleted: 9000 } });
    expect(find(rebuilt(night), history.map(rebuilt))).toEqual([]);
  });

  test('without totals, by what is usual alone', () => {
    const past = history.map((run) => canvasOnly(run, true));
    const gone = withFigures(canvasOnly(night, true), { enrollments: { deleted: 20_000 } });
    const found = find(gone, past);
    expect(found.map(({ id, evidence }) => [id, evidence[0]?.words])).toEqual([
      ['mass-deletion', 'deleted-unmeasured'],
    ]);
  });

  test('is reported while the import runs', () => {
    const now = (night.steps.import.startedAt ?? 0) + 10 * MINUTE;
    const midway = withFigures(running(night, 'import', now), { enrollments: { deleted: 8000 } });
    expect(ids(find(midway))).toEqual(['mass-deletion']);
  });
});

test('mass-change: nearly all users changed', () => {
  const restored = part(0.8, 'users', 'converted');
  const found = find(withFigures(night, { users: { restored } }));
  expect(found.map(({ id, severity }) => [id, severity])).toEqual([['mass-change', 'warning']]);
});

describe('re-keyed', () => {
  test('all courses deleted and created anew: that alone', () => {
    const courses = {
      created: part(1, 'courses', 'converted'),
      deleted: part(1, 'courses', 'converted'),
    };
    const found = find(withFigures(night, { courses }));
    expect(ids(found)).toEqual(['re-keyed']);
    expect(found[0]).toMatchObject({ severity: 'danger', likely: true });
    expect(found[0]?.actions[0]).toBe('pause-schedule');
  });

  test('without totals, by as many created as deleted', () => {
    const past = history.map((run) => canvasOnly(run, true));
    const courses = { created: 1150, deleted: 1140 };
    expect(ids(find(withFigures(canvasOnly(night, true), { courses }), past))).toEqual([
      're-keyed',
    ]);
  });
});

describe('what Canvas says itself is reported without history, and as certain', () => {
  test.each([
    ['diffing-skipped', 'warning', { diffingSkipped: true, diffing: false }],
    ['deletions-skipped', 'danger', { deletionsSkipped: true }],
  ])('%s', (id, severity, flags) => {
    const found = find({ ...night, flags: { ...night.flags, ...flags } }, []);
    expect(found.map((one) => [one.id, one.severity, one.likely])).toEqual([[id, severity, false]]);
  });

  test('unknown is not true', () => {
    const flags = {
      diffing: null,
      diffingSkipped: null,
      deletionsSkipped: null,
      cleanUpStopped: null,
      batchMode: null,
    };
    expect(find({ ...night, flags })).toEqual([]);
  });
});

import { describe, expect, test } from 'vitest';
import type { Run } from '../../../../utils/roster/model/run';
import { HOUR, MINUTE } from '../../../../utils/roster/time/units';
import { canvasOnly, find, history, ids, night, part, running, withFigures } from './scenario';

describe('loss', () => {
  test('an eighth of the enrollments is not converted', () => {
    const converted = part(0.875, 'enrollments', 'extracted');
    const found = find(withFigures(night, { enrollments: { converted } }));
    expect(ids(found)).toEqual(['loss']);
    expect(found[0]?.evidence).toHaveLength(1);
    expect(found[0]?.evidence[0]).toMatchObject({
      words: 'lost-in-conversion',
      type: 'enrollments',
      step: 'conversion',
      figures: { share: expect.closeTo(0.125, 3) },
      usual: { median: expect.closeTo(0.031, 2) },
    });
    expect(found[0]?.likely).toBe(true);
  });

  test('rows sent whole do not all arrive', () => {
    const whole = (run: Run): Run =>
      withFigures(
        { ...run, flags: { ...run.flags, diffing: false } },
        Object.fromEntries(
          Object.entries(run.figures).map(([type, { converted }]) => [
            type,
            { imported: converted },
          ]),
        ),
      );
    const past = history.map(whole);
    expect(ids(find(whole(night), past))).toEqual([]);
    const imported = part(0.9, 'users', 'converted');
    const found = find(withFigures(whole(night), { users: { imported } }), past);
    expect(found.map(({ id, evidence }) => [id, evidence[0]?.words])).toEqual([
      ['loss', 'lost-in-import'],
    ]);
  });

  test('is not reported while conversion runs', () => {
    const now = (night.steps.conversion.startedAt ?? 0) + MINUTE;
    const half = withFigures(running(night, 'conversion', now), { users: { converted: 100 } });
    expect(find(half)).toEqual([]);
  });
});

describe('zero-type', () => {
  test('no users extracted: reported before the import begins', () => {
    const now = (night.steps.conversion.startedAt ?? 0) + MINUTE;
    const empty = withFigures(running(night, 'conversion', now), { users: { extracted: 0 } });
    const found = find(empty);
    expect(ids(found)).toEqual(['zero-type']);
    expect(found[0]).toMatchObject({ severity: 'danger', pause: 'before-import' });
    expect(found[0]?.evidence[0]).toMatchObject({ words: 'type-zero', type: 'users' });
    expect(found[0]?.actions[0]).toBe('pause-schedule');
  });

  test('a type is not listed at all', () => {
    const { courses: _, ...figures } = night.figures;
    const found = find({ ...night, figures });
    expect(found.map(({ id, evidence }) => [id, evidence[0]?.words])).toEqual([
      ['zero-type', 'type-missing'],
    ]);
  });

  test('nothing of a type converted: that, and not a loss as well', () => {
    const found = find(withFigures(night, { sections: { converted: 0 } }));
    expect(ids(found)).toEqual(['zero-type']);
    expect(found[0]?.evidence[0]).toMatchObject({ words: 'type-zero', step: 'conversion' });
  });

  test('two fifths of the enrollments are missing, again on the next night', () => {
    const fewer = (run: Run) =>
      withFigures(run, {
        enrollments: {
          extracted: part(0.6, 'enrollments', 'extracted'),
          converted: part(0.6, 'enrollments', 'converted'),
        },
      });
    const next = { ...fewer(night), key: 'next', startedAt: night.startedAt + 24 * HOUR };
    for (const found of [find(fewer(night)), find(next, [...history, fewer(night)])]) {
      expect(found.map(({ id, severity }) => [id, severity])).toEqual([['zero-type', 'warning']]);
      expect(found[0]?.evidence[0]?.words).toBe('type-low');
    }
  });

  test('a lower level that stays is reported for three nights, then counts as usual', () => {
    const fewer = {
      extracted: part(0.6, 'users', 'extracted'),
      converted: part(0.6, 'users', 'converted'),
    };
    const past = [...history];
    const reported = Array.from({ length: 6 }, (_, later) => {
      const startedAt = night.startedAt + later * 24 * HOUR;
      const run = { ...withFigures(night, { users: fewer }), key: `later:${later}`, startedAt };
      const found = ids(find(run, past));
      past.push(run);
      return found;
    });
    const zero = ['zero-type'];
    expect(reported).toEqual([zero, zero, zero, [], [], []]);
  });

  test('twice as many as ever, once', () => {
    const more = withFigures(night, {
      users: {
        extracted: part(2, 'users', 'extracted'),
        converted: part(2, 'users', 'converted'),
      },
    });
    expect(find(more).map(({ id, severity }) => [id, severity])).toEqual([['zero-type', 'notice']]);
    const next = { ...more, key: 'next', startedAt: night.startedAt + 24 * HOUR };
    expect(find(next, [...history, more])).toEqual([]);
  });

  test('a table that was not read is not empty', () => {
    expect(find({ ...night, figures: {} })).toEqual([]);
    const unread = Object.keys(night.figures).map((type) => [type, { extracted: null }]);
    expect(find({ ...night, figures: Object.fromEntries(unread) })).toEqual([]);
  });

  test('a diff with no rows of a type is no empty type', () => {
    const past = history.map((run) => canvasOnly(run, true));
    const still = withFigures(canvasOnly(night, true), { users: { imported: 0 } });
    expect(find(still, past)).toEqual([]);
    const whole = history.map((run) => canvasOnly(run, false));
    const empty = withFigures(canvasOnly(night, false), { users: { imported: 0 } });
    expect(ids(find(empty, whole))).toEqual(['zero-type']);
  });
});

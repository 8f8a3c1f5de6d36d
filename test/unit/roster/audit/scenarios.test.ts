import { describe, expect, test } from 'vitest';
import { evidenceText } from '../../../../components/insight/finding-text';
import { defaultAuditSettings } from '../../../../utils/roster/model/audit-settings';
import { digest } from '../../../../utils/roster/model/digest';
import type { Run } from '../../../../utils/roster/model/run';
import { HOUR, MINUTE } from '../../../../utils/roster/time/units';
import {
  canvasOnly,
  count,
  find,
  history,
  ids,
  night,
  running,
  settings,
  withFigures,
} from './scenario';

const part = (share: number, type: string, figure: Parameters<typeof count>[1]) =>
  Math.round(share * count(type, figure));
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

describe('no-changes', () => {
  const still = (run: Run): Run => {
    const none = { created: 0, restored: 0, deleted: 0, imported: 0 };
    return withFigures(run, Object.fromEntries(Object.keys(run.figures).map((t) => [t, none])));
  };
  const weekday = (run: Run) => new Date(run.startedAt).getUTCDay();
  /** The latest nights until so many weekdays among them are still. */
  const stopped = (weekdays: number) => {
    let left = weekdays;
    return [...history, night].reverse().map((run) => {
      if (left <= 0) return run;
      if (weekday(run) !== 0 && weekday(run) !== 6) left--;
      return still(run);
    });
  };

  test('five weekdays in a row, weekends not counted', () => {
    const [five, ...past] = stopped(5);
    const found = find(five as Run, past);
    expect(found.map(({ id, severity }) => [id, severity])).toEqual([['no-changes', 'notice']]);
    expect(found[0]?.evidence[0]?.figures.runs).toBe(5);
  });

  test('does not report four, though a weekend lies between', () => {
    const [four, ...past] = stopped(4);
    expect(find(four as Run, past)).toEqual([]);
  });

  test('nor where nothing ever changed', () => {
    expect(find(still(night), history.map(still))).toEqual([]);
  });
});

describe('overlap', () => {
  const beside = (run: Run, key: string, more: Partial<Run> = {}): Run => ({
    ...run,
    key,
    series: digest('noon'),
    startedAt: run.startedAt + 5 * MINUTE,
    ...more,
  });

  test('with a sync that is running now', () => {
    const now = (night.steps.import.startedAt ?? 0) + MINUTE;
    const one = running(night, 'import', now);
    const found = find(one, [...history, beside(one, 'other')]);
    expect(found.map(({ id, evidence }) => [id, evidence[0]?.words])).toEqual([
      ['overlap', 'overlap-running'],
    ]);
  });

  test('again and again', () => {
    const two = history.slice(-2).map((run, i) => beside(run, `beside:${i}`));
    expect(find(night, [...history, ...two.slice(0, 1)])).toEqual([]);
    const found = find(night, [...history, ...two, beside(night, 'beside')]);
    expect(found.map(({ id, evidence }) => [id, evidence[0]?.words])).toEqual([
      ['overlap', 'overlap-repeated'],
    ]);
  });

  test('with another account, or an import of its own, is none', () => {
    const now = (night.steps.import.startedAt ?? 0) + MINUTE;
    const one = running(night, 'import', now);
    const elsewhere = beside(one, 'a', { host: 'beta.instructure.com' });
    const inside = beside(one, 'b', { kind: 'import' });
    expect(find(one, [...history, elsewhere, inside])).toEqual([]);
  });
});

describe('long-run', () => {
  test('an import that runs for three hours, and is not over', () => {
    const found = find(running(night, 'import', (night.steps.import.startedAt ?? 0) + 3 * HOUR));
    expect(found.map(({ id, severity }) => [id, severity])).toEqual([['long-run', 'warning']]);
    expect(found[0]?.evidence[0]).toMatchObject({ step: 'import', figures: { time: 3 * HOUR } });
  });

  test('is explained by a mass change', () => {
    const endedAt = (night.endedAt ?? 0) + 3 * HOUR;
    const steps = { ...night.steps, import: { ...night.steps.import, endedAt } };
    const slow = { ...night, endedAt, asOf: endedAt, steps };
    expect(ids(find(slow))).toEqual(['long-run']);
    const restored = part(0.9, 'users', 'converted');
    expect(ids(find(withFigures(slow, { users: { restored } })))).toEqual(['mass-change']);
  });
});

describe('changed-since-last-good', () => {
  test('other configuration, other templates', () => {
    const digests = { configuration: digest('one year'), templates: digest('k12') };
    const found = find({ ...night, digests });
    expect(found.map(({ id, severity }) => [id, severity])).toEqual([
      ['changed-since-last-good', 'notice'],
    ]);
    expect(found[0]?.evidence.map(({ words }) => words)).toEqual([
      'configuration-changed',
      'templates-changed',
    ]);
  });

  test('of a failed import, counts and times too', () => {
    const { import: last, ...steps } = night.steps;
    const extract = { ...steps.extract, endedAt: (steps.extract.startedAt ?? 0) + MINUTE };
    const failed: Run = {
      ...withFigures(night, {
        users: {
          converted: part(0.85, 'users', 'converted'),
          extracted: count('users', 'extracted'),
        },
      }),
      status: 'failed',
      steps: { ...steps, extract, import: { ...last, state: 'failed' } },
    };
    const found = find(failed).find(({ id }) => id === 'changed-since-last-good');
    expect(found?.evidence.map(({ words, type, step }) => [words, type ?? step])).toEqual([
      ['count-changed', 'users'],
      ['time-changed', 'extract'],
    ]);
  });

  test('is silent where a digest is unknown, or nothing differs from the last good run', () => {
    expect(find({ ...night, digests: { configuration: null, templates: null } })).toEqual([]);
    expect(find({ ...night, status: 'failed' })).toEqual([]);
  });
});

describe('together', () => {
  const worst = {
    ...withFigures(night, {
      users: { extracted: 0, converted: 0 },
      enrollments: { deleted: 30_000 },
      sections: { converted: part(0.7, 'sections', 'extracted') },
    }),
    flags: { ...night.flags, deletionsSkipped: true },
    digests: { ...night.digests, configuration: digest('new') },
  };

  test('the gravest comes first', () => {
    const found = find(worst);
    expect(found.map(({ id, severity }) => [id, severity])).toEqual([
      ['mass-deletion', 'danger'],
      ['zero-type', 'danger'],
      ['deletions-skipped', 'danger'],
      ['loss', 'warning'],
      ['changed-since-last-good', 'notice'],
    ]);
  });

  test('a later run leaves no time to pause', () => {
    const later = { ...night, key: 'later', startedAt: night.startedAt + 24 * HOUR };
    expect(new Set(find(worst, [...history, later]).map(({ pause }) => pause))).toEqual(
      new Set(['too-late']),
    );
  });

  test('under five good runs nothing is called unusual, but what is gone is gone', () => {
    const found = find({ ...worst, figures: { users: { extracted: 0 } } }, history.slice(-4));
    expect(ids(found)).toEqual(['zero-type', 'deletions-skipped', 'changed-since-last-good']);
    expect(found[0]?.evidence.every(({ usual }) => usual === null)).toBe(true);
    const fewer = withFigures(night, { users: { extracted: 900, converted: 900 } });
    expect(find(fewer, history.slice(-4))).toEqual([]);
  });

  test('history of other kinds, series and accounts is no measure', () => {
    const foreign = history.map(
      (run, i): Run =>
        [
          { ...run, kind: 'import' as const },
          { ...run, series: digest('noon') },
          { ...run, host: 'beta.instructure.com' },
        ][i % 3] as Run,
    );
    const found = find(withFigures(night, { users: { extracted: 0, converted: 0 } }), foreign);
    expect(found).toEqual([]);
  });

  test('every sentence has its figures', () => {
    for (const { evidence } of find(worst)) {
      for (const one of evidence) expect(evidenceText(one)).not.toMatch(/[{}]|NaN|undefined/);
    }
  });
});

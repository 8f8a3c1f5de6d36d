import { describe, expect, test } from 'vitest';
import { digest } from '../../../../utils/roster/model/digest';
import type { Run } from '../../../../utils/roster/model/run';
import { HOUR, MINUTE } from '../../../../utils/roster/time/units';
import { count, find, history, ids, night, part, running, withFigures } from './scenario';

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

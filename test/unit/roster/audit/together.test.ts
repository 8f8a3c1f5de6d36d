import { describe, expect, test } from 'vitest';
import { evidenceText } from '../../../../components/insight/finding-text';
import { digest } from '../../../../utils/roster/model/digest';
import type { Run } from '../../../../utils/roster/model/run';
import { HOUR } from '../../../../utils/roster/time/units';
import { find, history, ids, night, part, withFigures } from './scenario';

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

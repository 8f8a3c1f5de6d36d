import { describe, expect, test } from 'vitest';
import { audit } from '../../../../utils/roster/audit/audit';
import { takenBackFacts } from '../../../../utils/roster/audit/taken-back';
import { cleaned, diff, mass, whole } from './import-examples';
import { importRuns, lastOf, like } from './imports';

describe('restored', () => {
  test.each(['restored', 'partially_restored'])('%s: nothing is left to find', (state) => {
    const { run, findings } = lastOf([...like(8, diff), { ...mass, state }]);
    expect(findings).toEqual([]);
    const [fact] = takenBackFacts(run);
    expect(fact).toMatchObject({ type: 'enrollments', figures: { deleted: 18_240 } });
    expect(fact?.words).toBe(state === 'restored' ? 'taken-back' : 'partly-taken-back');
  });

  test.each(['restored', 'partially_restored'])(
    '%s: nor by its messages or its options, which no figure undoes',
    (state) => {
      const noisy = { ...whole, warnings: 6_120, state };
      expect(lastOf([...like(8, whole), noisy]).findings).toEqual([]);
      expect(lastOf([...like(8, cleaned), { ...whole, state }]).findings).toEqual([]);
    },
  );

  test.each(['restoring', 'restore_failed'])('%s: what was found stands', (state) => {
    expect(lastOf([...like(8, diff), { ...mass, state }]).findings.map(({ id }) => id)).toEqual([
      'mass-deletion',
    ]);
  });

  test('the next run is judged as any', () => {
    const { findings } = lastOf([...like(8, diff), { ...mass, state: 'restored' }, mass]);
    expect(findings.map(({ id }) => id)).toEqual(['mass-deletion']);
  });

  test('of a job with several imports, what the others did stands', () => {
    const [run] = importRuns([mass]);
    if (!run) throw new Error('no run');
    const figures = { ...run.figures, courses: { created: 0, deleted: 700, imported: 700 } };
    const job = { ...run, kind: 'job' as const, figures };
    const found = audit(job, []).map(({ evidence }) => evidence.map(({ type }) => type));
    expect(found).toEqual([['enrollments', 'courses']]);
    const back = {
      ...job,
      takenBack: { whole: true, figures: { enrollments: run.figures.enrollments ?? {} } },
    };
    const left = audit(back, []).map(({ evidence }) => evidence.map(({ type }) => type));
    expect(left).toEqual([['courses']]);
  });
});

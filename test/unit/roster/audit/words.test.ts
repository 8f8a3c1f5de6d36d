import { expect, test } from 'vitest';
import {
  actionIds,
  Evidence,
  evidenceIds,
  Finding,
  findingIds,
} from '../../../../utils/roster/audit/finding';
import {
  actionWords,
  evidenceWords,
  findingWords,
  sentence,
} from '../../../../utils/roster/audit/words';
import { MINUTE } from '../../../../utils/roster/wall-clock';
import { find, night, withFigures } from './scenario';

test('every id has its words, short enough for a tired reader', () => {
  expect(Object.keys(findingWords).sort()).toEqual([...findingIds].sort());
  expect(Object.keys(evidenceWords).sort()).toEqual([...evidenceIds].sort());
  expect(Object.keys(actionWords).sort()).toEqual([...actionIds].sort());
  for (const text of [...Object.values(findingWords), ...Object.values(actionWords)]) {
    expect(text.length).toBeLessThan(90);
  }
});

test('a fact is written with its figures and what is usual', () => {
  const usual = { median: 0.03, low: 0.011, high: 0.05, runs: 30 };
  const figures = { before: 46_000, after: 40_000, lost: 6000, share: 0.1304 };
  const step = 'conversion';
  const lost = Evidence.parse({
    words: 'lost-in-conversion',
    type: 'enrollments',
    step,
    figures,
    usual,
  });
  expect(sentence(lost)).toBe(
    'Enrollments: 40,000 of 46,000 extracted records converted, 6,000 lost (13%). ' +
      'Usually 1.1% to 5%, over 30 runs.',
  );
  const time = { median: 18 * MINUTE, low: 15 * MINUTE, high: 25 * MINUTE, runs: 12 };
  const long = { words: 'step-long', type: null, step: 'import', figures: { time: 190 * MINUTE } };
  expect(sentence(Evidence.parse({ ...long, usual: time }))).toBe(
    'Import: 3 h 10 min. Usually 15 min to 25 min, over 12 runs.',
  );
});

test('a figure named like a part of every object stays unfilled rather than wrong', () => {
  const odd = { words: 'type-zero', type: 'constructor', step: 'extract', usual: null } as const;
  expect(sentence({ ...odd, figures: {} })).toBe('Constructor: none; {last} last time.');
});

test('findings pass their own schema', () => {
  for (const found of find(withFigures(night, { users: { converted: 0, deleted: 9000 } }))) {
    expect(Finding.parse(found)).toEqual(found);
  }
});

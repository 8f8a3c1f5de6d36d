import { expect, test } from 'vitest';
import type { Evidence } from '../../../../utils/roster/audit/finding';
import { actionWords, findingWords, sentence } from '../../../../utils/roster/audit/words';
import { MINUTE } from '../../../../utils/roster/wall-clock';
import { find, night, withFigures } from './scenario';
import { WellFormed } from './well-formed';

test('words are short enough for a tired reader', () => {
  for (const text of [...Object.values(findingWords), ...Object.values(actionWords)]) {
    expect(text.length).toBeLessThan(90);
  }
});

test('a fact is written with its figures and what is usual', () => {
  const usual = { median: 0.03, low: 0.011, high: 0.05, runs: 30 };
  const figures = { before: 46_000, after: 40_000, lost: 6000, share: 0.1304 };
  const step = 'conversion';
  const words = 'lost-in-conversion';
  const lost: Evidence = { words, type: 'enrollments', step, figures, usual };
  expect(sentence(lost)).toBe(
    'Enrollments: 40,000 of 46,000 extracted records converted, 6,000 lost (13%). ' +
      'Usually 1.1% to 5%, over 30 runs.',
  );
  const time = { median: 18 * MINUTE, low: 15 * MINUTE, high: 25 * MINUTE, runs: 12 };
  const long = { words: 'step-long', type: null, step: 'import' } as const;
  expect(sentence({ ...long, figures: { time: 190 * MINUTE }, usual: time })).toBe(
    'Import: 3 h 10 min. Usually 15 min to 25 min, over 12 runs.',
  );
});

test('a figure named like a part of every object stays unfilled rather than wrong', () => {
  const odd = { words: 'type-zero', type: 'constructor', step: 'extract', usual: null } as const;
  expect(sentence({ ...odd, figures: {} })).toBe('Constructor: none; {last} last time.');
});

test('findings are well formed', () => {
  for (const found of find(withFigures(night, { users: { converted: 0, deleted: 9000 } }))) {
    expect(WellFormed.parse(found)).toEqual(found);
  }
});

import { expect, test } from 'vitest';
import { evidenceText, sentences, typeText } from '../../../../components/insight/finding-text';
import { say } from '../../../../utils/language';
import {
  type EvidenceId,
  type FindingEvidence,
  findingIds,
} from '../../../../utils/roster/model/finding';
import { MINUTE } from '../../../../utils/roster/time/units';

test('every finding has its words, short enough for a tired reader', () => {
  for (const text of findingIds.map((id) => say(`finding.${id}`))) {
    expect(text).not.toBe('');
    expect(text.length).toBeLessThan(90);
  }
});

test.each(Object.keys(sentences) as EvidenceId[])('%s leaves no blank open', (words) => {
  const bare: FindingEvidence = { words, type: 'users', step: 'import', figures: {}, usual: null };
  expect(evidenceText(bare)).toMatch(/\p{L}/u);
  expect(evidenceText(bare)).not.toMatch(/\$\d|NaN|undefined/);
});

test('a fact is written with its figures and what is usual', () => {
  const usual = { median: 0.03, low: 0.011, high: 0.05, runs: 30 };
  const figures = { before: 46_000, after: 40_000, lost: 6000, share: 0.1304 };
  const step = 'conversion';
  const lost: FindingEvidence = {
    words: 'lost-in-conversion',
    type: 'enrollments',
    step,
    figures,
    usual,
  };
  expect(evidenceText(lost)).toBe(
    'Enrollments: 40,000 of 46,000 extracted records converted, 6,000 lost (13%). ' +
      'Usually 1.1%–5% (last 30 syncs).',
  );
  const time = { median: 18 * MINUTE, low: 15 * MINUTE, high: 25 * MINUTE, runs: 12 };
  const long: FindingEvidence = {
    words: 'step-long',
    type: null,
    step: 'import',
    figures: { time: 190 * MINUTE },
    usual: time,
  };
  expect(evidenceText(long)).toBe(
    'Canvas Imports: 3\u00a0h 10\u00a0min. Usually 15\u00a0min–25\u00a0min (last 12 syncs).',
  );
});

test('a figure named like a part of every object is a dash rather than wrong', () => {
  const odd = { words: 'type-zero', type: 'constructor', step: 'extract', usual: null } as const;
  expect(evidenceText({ ...odd, figures: {} })).toBe('Constructor: none; – last time.');
});

test('a type has the word an admin knows, or the one of the page', () => {
  expect(typeText('user_observers')).toBe('Observers');
  expect(typeText('group_categories')).toBe('Group sets');
  expect(typeText('academic_sessions')).toBe('Academic sessions');
});

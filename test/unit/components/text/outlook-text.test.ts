import { describe, expect, it } from 'vitest';
import { jobOutlook, stepOutlook } from '../../../../components/text/outlook-text';
import { spanText } from '../../../../components/text/time';
import type { StepEstimate } from '../../../../utils/roster/model/insight';
import { endedJob, hour, insight, job, minute, second, step } from '../samples';

describe('a range of time', () => {
  it.each([
    [4.4 * minute, 8.2 * minute, '4–9\u00a0min'],
    [20 * second, 50 * second, 'under 1\u00a0min'],
    [30 * second, 2.5 * minute, 'up to 3\u00a0min'],
    [5 * minute, 5 * minute, '5\u00a0min'],
    [52 * minute, 78 * minute, '50\u00a0min to 1\u00a0h 20\u00a0min'],
  ])('from %i to %i ms', (from, to, text) => {
    expect(spanText({ from, to })).toBe(text);
  });
});

const known: StepEstimate = {
  usual: { median: 6 * minute, p90: 10.5 * minute, runs: 30 },
  elapsed: 3 * minute,
  remaining: { from: 2.5 * minute, to: 7 * minute },
};
const running = step({ state: 'running', percent: 40 });

describe('a step', () => {
  it('says what is left as a range beside what is usual', () => {
    expect(stepOutlook(running, known)).toBe('about 2–7\u00a0min left · usually 6–11\u00a0min');
  });

  it('says what is usual alone before and after it runs, and nothing when it is skipped', () => {
    expect(stepOutlook(step({ state: 'waiting' }), known)).toBe('usually 6–11\u00a0min');
    expect(stepOutlook(step({ state: 'complete' }), known)).toBe('usually 6–11\u00a0min');
    expect(stepOutlook(step({ state: 'skipped' }), known)).toBe('');
  });

  it('says when it takes longer and its end is unknown', () => {
    const late = { ...known, elapsed: 40 * minute, remaining: null };
    expect(stepOutlook(running, late)).toBe('longer than usual (6–11\u00a0min)');
  });

  it('says that it learns, but only while it runs', () => {
    const learning: StepEstimate = { usual: 'learning', elapsed: null, remaining: null };
    expect(stepOutlook(running, learning)).toBe('no estimate yet');
    expect(stepOutlook(step({ state: 'complete' }), learning)).toBe('');
  });
});

describe('a job', () => {
  const steps = { extract: known, conversion: known, import: known };

  it('says when all of it will be done, or that this is being learned', () => {
    const left = insight({
      estimate: { steps, remaining: { from: 12 * minute, to: 20 * minute } },
    });
    expect(jobOutlook(job(), left)).toBe('About 12–20\u00a0min left');
    const learning = insight({ estimate: { steps, remaining: 'learning' } });
    expect(jobOutlook(job(), learning)).toContain('No estimate yet');
  });

  it('is said to be ordinary only when it was compared and ended well', () => {
    expect(jobOutlook(endedJob(hour), insight())).toBe('Nothing unusual');
    expect(jobOutlook(endedJob(hour), undefined)).toBe('');
    expect(jobOutlook(job({ status: 'unknown' }), insight())).toBe('');
  });
});

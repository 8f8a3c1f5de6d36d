import { describe, expect, it } from 'vitest';
import {
  detailText,
  elapsed,
  fill,
  newsText,
  sourceText,
  stateText,
  stepSentence,
  tone,
} from '../../../../components/text/step-text';
import {
  complete,
  failedExtract,
  failedJob,
  importing,
  job,
  minute,
  now,
  second,
  skipped,
  step,
  waiting,
} from '../samples';

const clocks = { now, skew: 0 };

describe('state', () => {
  it('says at which percentage a step failed, if it is known', () => {
    expect(stateText(failedExtract, true)).toBe('Failed at 37%');
    expect(stateText(step({ state: 'failed' }), true)).toBe('Failed');
  });

  it('distinguishes what waits from what a failed job never reached', () => {
    expect(stateText(waiting, false)).toBe('Waiting');
    expect(stateText(waiting, true)).toBe('Didn’t run');
  });

  it('looks like a warning when rows were refused, but stays complete', () => {
    const refused = step({ state: 'complete', note: 'with-messages' });
    expect(tone(refused)).toBe('warning');
    expect(stateText(refused, false)).toBe('Complete');
  });

  it('never rounds a running step up to 100', () => {
    expect(stepSentence('import', { ...importing, percent: 99.9 }, false)).toContain('99%');
  });

  it('says that there is no percentage yet', () => {
    const none = step({ state: 'running' });
    expect(stepSentence('extract', none, false)).toBe('Roster Extract: Running, no percentage yet');
    expect(newsText(none)).toBe('No percentage yet');
    expect(fill(none)).toBeUndefined();
    expect(fill(step({ state: 'failed' }))).toBeUndefined();
    expect(fill(failedExtract)).toEqual({ '--rs-figure': '37%' });
  });
});

describe('elapsed time', () => {
  it('is the whole of a step that ended', () => {
    expect(elapsed(complete, false, clocks)).toBe(4 * minute + 10 * second);
  });

  it('compares server time with the corrected local clock', () => {
    const ahead = { ...importing, startedAt: now + 55 * minute };
    expect(elapsed(ahead, true, { ...clocks, skew: 60 * minute })).toBe(5 * minute);
    expect(elapsed(ahead, true, clocks)).toBe(0);
  });

  it('stops at the last reading when that is old', () => {
    const old = { ...importing, startedAt: now - 30 * minute, asOf: now - 20 * minute };
    expect(elapsed(old, true, clocks)).toBe(10 * minute);
  });

  it('is unknown without a start, or without the end of what is over', () => {
    expect(elapsed(waiting, true, clocks)).toBeNull();
    expect(elapsed(importing, false, clocks)).toBeNull();
  });
});

describe('detail', () => {
  it('shows batches and what is imported now, as a guess', () => {
    expect(newsText(importing)).toBe('1 of 3 batches done · now importing users (likely)');
  });

  it('shows a type it has no word for as Canvas calls it', () => {
    expect(newsText(step({ importing: 'differentiation_tag' }))).toContain('differentiation_tag');
  });

  it('does not say that no batch is done when only the page was read', () => {
    const batches = { done: 0, failed: 0, total: 3 };
    expect(newsText(step({ state: 'running', percent: 5, batches }))).toBe('3 batches');
  });

  it('names failed batches before those that are done', () => {
    const batches = { done: 2, failed: 1, total: 3 };
    expect(newsText(step({ state: 'failed', source: 'canvas', batches }))).toBe(
      '1 of 3 batches failed',
    );
  });

  it('says what a waiting step waits for, and nothing of it once the job failed', () => {
    const steps = { extract: complete, conversion: waiting, import: waiting };
    expect(detailText(job({ steps }), 'import', clocks)).toBe('Starts after Data Conversion');
    expect(detailText(failedJob(), 'import', clocks)).toBe('');
  });

  it('knows skipped from unknown', () => {
    const steps = { extract: complete, conversion: skipped, import: step() };
    expect(detailText(job({ steps }), 'conversion', clocks)).toBe('Not needed for this sync');
    expect(detailText(job({ steps }), 'import', clocks)).toBe('Not shown on this page');
  });
});

describe('source', () => {
  it('says where a figure is from, how old it is, and when its job is guessed', () => {
    expect(sourceText(importing, clocks, 'from this page')).toBe(
      'from Canvas, 3\u00a0s ago · likely this job',
    );
    expect(sourceText(complete, clocks, 'from this page')).toBe('from this page, 12\u00a0s ago');
    expect(sourceText({ ...complete, likely: true }, clocks, 'from this page')).toBe(
      'from this page, 12\u00a0s ago · likely',
    );
    expect(sourceText(step({ source: null }), clocks, 'from this page')).toBe('waiting for data');
  });
});

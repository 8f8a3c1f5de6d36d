import { expect, it } from 'vitest';
import { causeHeadline } from '../../../../components/insight/cause-headline';
import { afterFirst, firstClause } from '../../../../components/insight/sentences';
import type { Why } from '../../../../components/insight/why';
import { adviceOf } from '../../../../utils/roster/explain/advice';
import { entries } from '../../../../utils/roster/explain/knowledge/base';
import type { KnowledgeEntry } from '../../../../utils/roster/explain/knowledge/entry';

function headlineOf(entry: KnowledgeEntry): string | null {
  const why: Why = {
    isOfJob: true,
    isUntouched: true,
    step: entry.step,
    original: null,
    vendor: null,
    advice: adviceOf(entry, null),
    confidence: entry.confidence,
    cause: null,
  };
  return causeHeadline(why, []);
}

const failures = entries.filter(({ severity }) => severity !== 'silent');
const headlines = failures.map(headlineOf).filter((text) => text !== null);

it('says the first clause of a cause, and the rest below it', () => {
  const slow = 'Your SIS did not answer: an outage, or its maintenance or backup hour.';
  expect(firstClause(slow)).toBe('Your SIS did not answer');
  expect(afterFirst(slow)).toBe('an outage, or its maintenance or backup hour.');
  expect(afterFirst('Canvas refused a course.')).toBe('');
  const down = failures.find(({ cause }) => cause === slow);
  expect(down && headlineOf(down)).toBe('Failed. Likely cause: Your SIS did not answer');
});

it('has room, and is there for most causes', () => {
  expect(headlines.filter((text) => text.length > 60)).toEqual([]);
  console.log(
    `headlines of ${failures.length} causes: ${headlines.length}, of which ` +
      `${headlines.filter((text) => text.length <= 60).length} have 60 characters at most`,
  );
  expect(headlines.length).toBeGreaterThan(0.55 * failures.length);
});

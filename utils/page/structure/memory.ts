import type { ValueShape } from './value-shape';

/** What was learned of the words of a page while it was looked at. */
export interface Memory {
  /** The labels of the steps, once the page was recognized. */
  labels: string | null;
  /** Ids of jobs of which a step had a percentage. */
  begun: Set<string>;
  /** Words that stand for a complete step. */
  complete: Set<string>;
}

/** Ids and words that are remembered at most. */
const most = 200;

/**
 * Steps run one after the other, each failure has its percentage, and only the conversion is ever skipped.
 * So a word of the extract means *complete* once a later step has begun, and so does one word of both the
 * extract and the import of a job that was seen to have begun; there, and wherever the same word stands.
 */
export function learn(
  shapes: ValueShape[],
  at: number | null,
  jobId: string | null,
  memory: Memory,
): void {
  const [first, , last] = shapes;
  // A page that never ends must not fill the memory.
  if (memory.begun.size > most) memory.begun.clear();
  if (memory.complete.size > most) memory.complete.clear();
  const isOver = at === null && jobId !== null && memory.begun.has(jobId);
  if (at !== null && jobId !== null) memory.begun.add(jobId);
  if (first?.word && (at || (isOver && first.word === last?.word))) memory.complete.add(first.word);
}

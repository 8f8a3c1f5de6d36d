import { unexplained } from '../model/imports/unexplained';
import type { Run } from '../model/run';
import { messagesOf } from './refused';
import { usualRange } from './usual-range';

export type MessageMark = 'new' | 'every-run' | 'more';

const LATEST = 30;
const LEAST = 3;
const slack = (median: number) => Math.max(median, 10);

/**
 * How many messages of an entry a run had at most: as they were counted, with those nobody could explain
 * then, or all that Canvas counted. Null where that is unknown.
 */
function atMost(run: Run, id: string): number | null {
  const { messages } = run;
  if (messages === null) return messagesOf(run);
  return (messages[id] ?? 0) + (messages[unexplained] ?? 0);
}

/**
 * What `count` messages of one entry are, by the counts of earlier runs: new, far more than usual, or in
 * every run. `before`: newest first. Null where earlier counts are unknown, or none of these holds.
 */
export function messageMark(id: string, count: number, before: readonly Run[]): MessageMark | null {
  const runs = before.slice(0, LATEST);
  const most = runs.flatMap((run) => atMost(run, id) ?? []);
  if (most.length < LEAST) return null;
  if (most.every((bound) => bound === 0)) return 'new';
  const usual = usualRange(most, slack);
  if (usual && count > usual.high) return 'more';
  // A run without any message had none of it, whoever read them.
  const counted = runs.filter((run) => run.messages !== null || messagesOf(run) === 0);
  const inEach =
    counted.length >= LEAST && counted.every(({ messages }) => (messages?.[id] ?? 0) > 0);
  return inEach ? 'every-run' : null;
}

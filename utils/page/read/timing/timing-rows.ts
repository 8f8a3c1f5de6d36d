import { entriesIn } from '../../locate/entries';
import { textOf, wordOf } from '../../locate/fields';
import { parseDuration } from '../../parse/parse-duration';
import { type Dating, timeAmong, timeOf } from '../../parse/time-of';
import { type AxNode, everyNode } from '../../tree/ax-node';
import { lookUp } from '../../words/look-up';
import { timingLines } from './timing-lines';
import { endOf, type TimingRow } from './timing-row';

/** The rows of a timing table, or of lines without headings; null where they cannot be distinguished. */
export function timingRows(content: AxNode[], dating: Dating): TimingRow[] | null {
  const found = entriesIn(content, 'timingColumns', 2);
  if (!found) return timingLines(content, dating);
  const { columns, entries } = found;
  const start = columns.has('start') ? 'start' : 'time';
  // A card or line may leave out an end that has not come yet.
  if (entries.some(({ misaligned, values }) => misaligned || !values.has(start))) return null;
  const inside = new Set(everyNode(content));
  return entries.map(({ values, part }) => {
    // Lines with nothing around them alone lie in the page, which names the job elsewhere.
    const around = entries.length === 1 ? content : [];
    const place = inside.has(part) ? part : around;
    const state = wordOf('states', values.get('status'));
    const times = values.get(start) ?? [];
    const shown = textOf(times);
    // A mark beside the time is none of it; within one text words may say what they like.
    const startedAt = (times.length > 1 ? timeAmong : timeOf)(times, dating);
    const isStrange =
      startedAt === null && /[\p{L}\p{N}]/u.test(shown) && !lookUp('states', shown, part.words);
    const endedAt = columns.has('end')
      ? timeOf(values.get('end'), dating)
      : endOf(startedAt, state, parseDuration(textOf(values.get('duration')), part.words));
    const isReversed = startedAt !== null && endedAt !== null && endedAt < startedAt;
    return {
      startedAt,
      endedAt,
      state,
      isStrange: isStrange || isReversed,
      part: textOf(values.get('part')),
      place,
    };
  });
}

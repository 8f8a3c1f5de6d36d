import type { Entries, Entry } from '../locate/entry';
import { recordsOf } from '../locate/records';
import { findTime } from '../parse/find-time';
import { type AxNode, commonAncestor, leaves, smallest } from '../tree/ax-node';
import { lookUp, says, type WordedText } from '../words/look-up';
import type { Word } from '../words/words';

type Column = Word<'scheduleColumns'>;

/** The longest name of a column, "Hour of the Day". */
const mostWords = 4;
const columns = ['lastRun', 'hourOfDay', 'nextRun'] as const;

/**
 * The schedules of a page that tells of them in sentences, each around what runs it; null unless each says by
 * one word how it stands.
 */
export function toldSchedules(scope: AxNode[]): Entries<'scheduleColumns'> | null {
  const runs = scope.flatMap((part) => smallest(part, (each) => says('controls', each) === 'run'));
  const records = runs.length > 1 ? recordsOf(runs).map((record) => [record]) : [scope];
  const entries = records.flatMap((record) => toldIn(record) ?? []);
  const place = commonAncestor(runs);
  if (!place || entries.length < records.length) return null;
  return { place, columns: new Set(entries.flatMap(({ values }) => [...values.keys()])), entries };
}

function toldIn(record: AxNode[]): Entry<'scheduleColumns'> | null {
  const [part] = record;
  const texts = leaves(record);
  const states = texts.filter((leaf) => says('scheduleStates', leaf));
  if (!part || states.length !== 1) return null;
  const said = { ...part, children: [], text: texts.map(({ text }) => text).join(' ') };
  const values = new Map<Column, AxNode[]>([['status', states]]);
  const types = texts.filter((leaf) => says('jobTypes', leaf));
  if (types.length) values.set('type', types);
  for (const column of columns) {
    const text = sentenceAfter(column, said);
    if (text !== null) values.set(column, [{ ...said, text: findTime({ ...said, text }) ?? '' }]);
  }
  return { part, values, title: null, misaligned: false };
}

/** What a sentence goes on with after the words for a column; null where none has them. */
function sentenceAfter(column: Column, { text, words }: WordedText): string | null {
  const said = [...text.matchAll(/[\p{L}\p{N}]+/gu)];
  for (const [at, { index }] of said.entries()) {
    for (const last of said.slice(at, at + mostWords)) {
      const end = last.index + last[0].length;
      if (lookUp('scheduleColumns', text.slice(index, end), words) === column)
        return text.slice(end).split(/[.!?;](?=\s+\p{Lu}|$)/u)[0] ?? '';
    }
  }
  return null;
}

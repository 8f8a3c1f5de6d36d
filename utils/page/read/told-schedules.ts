import type { ScheduleReading } from '../../roster/model/reading';
import { recordsOf } from '../locate/records';
import { findTime } from '../parse/find-time';
import type { Dating } from '../parse/time-of';
import { wallTimeOf } from '../parse/wall-time';
import { type AxNode, leaves, smallest } from '../tree/ax-node';
import { lookUp, says, type WordedText } from '../words/look-up';
import type { Word } from '../words/words';

/** The longest name of a column, "Hour of the Day". */
const mostWords = 4;

/**
 * The schedules of a page that tells of them in sentences, each around what runs it; null unless each says by
 * one word how it stands.
 */
export function toldSchedules(scope: AxNode[], dating: Dating): ScheduleReading[] | null {
  const runs = scope.flatMap((part) => smallest(part, (each) => says('controls', each) === 'run'));
  const records = runs.length > 1 ? recordsOf(runs).map((record) => [record]) : [scope];
  const told = records.map((record) => toldIn(record, dating));
  return runs.length && told.every((each) => each !== null) ? told : null;
}

function toldIn(record: AxNode[], dating: Dating): ScheduleReading | null {
  const texts = leaves(record);
  const states = texts.flatMap((leaf) => says('scheduleStates', leaf) ?? []);
  const [status] = states;
  const isGrades = texts.some((leaf) => says('jobTypes', leaf) === 'grades');
  if (!status || states.length > 1 || isGrades) return null;
  const [part] = texts;
  if (!part) return null;
  const said = { ...part, text: texts.map(({ text }) => text).join(' ') };
  const isB = sentenceAfter('lastRun', said) !== null || sentenceAfter('hourOfDay', said) !== null;
  const next = isB && findTime({ ...said, text: sentenceAfter('nextRun', said) ?? '' });
  const shown = next ? wallTimeOf([{ ...said, text: next }], null, dating) : null;
  return {
    generation: isB ? 'B' : 'A',
    everyMinutes: null,
    hourOfDay: null,
    nextRun: shown?.wall ?? null,
    zone: shown?.zone ?? null,
    status,
  };
}

/** What a sentence goes on with after the words for a column; null where none has them. */
function sentenceAfter(
  column: Word<'scheduleColumns'>,
  { text, words }: WordedText,
): string | null {
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

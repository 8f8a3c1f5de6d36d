import { recordsOf } from '../../locate/records';
import { findTime } from '../../parse/find-time';
import { parseDuration } from '../../parse/parse-duration';
import { readTime } from '../../parse/parse-time';
import { prose, scan } from '../../parse/scan';
import { type Dating, timeOf } from '../../parse/time-of';
import { sole } from '../../sole';
import { type AxNode, leaves } from '../../tree/ax-node';
import { says } from '../../words/look-up';
import { endOf, type TimingRow } from './timing-row';

/** Rows without a heading anywhere: each lies around one time, or around its start and its end in one line. */
export function timingLines(content: AxNode[], dating: Dating): TimingRow[] | null {
  const lines = leaves(content).flatMap((leaf) => {
    const whole = timeOf([leaf], dating);
    const inside = timesIn(leaf, dating);
    const shown = inside.length > 1 || whole === null ? inside : [whole];
    const told = shown.length ? null : toldIn(leaf, dating);
    const times = told ? [told.at] : shown;
    // What holds a time that is not understood is a row all the same.
    return times.length || findTime(leaf) ? [{ leaf, times, state: told?.state ?? null }] : [];
  });
  if (lines.some(({ times }) => !times.length || times.length > 2)) return null;
  const marks = lines.map(({ leaf }) => leaf);
  // What is about the only time ends with the table.
  const records = marks.length === 1 ? [content] : recordsOf(marks).map((row) => [row]);
  const rows = records.map((row, at) => {
    const texts = leaves(row).flatMap(({ text, words }) =>
      text
        .split(apart)
        .flatMap(byComma)
        .map((each) => ({ text: each, words })),
    );
    const told = lines[at]?.state ?? [];
    const states = new Set(texts.flatMap((each) => says('states', each) ?? []).concat(told));
    const [lasted = null] = texts
      .map(({ text, words }) => parseDuration(text, words))
      .filter((each) => each !== null);
    const [startedAt = null, shownEnd] = lines[at]?.times ?? [];
    const state = sole(states);
    const endedAt = shownEnd ?? endOf(startedAt, state, lasted);
    const isReversed = startedAt !== null && endedAt !== null && endedAt < startedAt;
    return {
      startedAt,
      endedAt,
      state,
      isStrange: states.size > 1 || isReversed,
      part: '',
      place: row,
    };
  });
  return rows.length ? rows : null;
}

/** What a sentence says: `The extract of Nov 25, 2:13 AM is in progress. It began late.` has one time and one state. */
function toldIn(leaf: AxNode, { language, near }: Dating) {
  const shown = leaf.text.match(/\d[:h]\d\d/g)?.length === 1 ? findTime(leaf) : null;
  const time = shown && readTime(shown, leaf.words, language, near);
  const [sentence = ''] = leaf.text.replace(shown ?? '', '').split(/[.!?。]\s/);
  const { tokens, left } = scan(sentence, leaf.words);
  const state = sole(
    new Set(tokens.flatMap((token) => (token.kind === 'state' ? token.state : []))),
  );
  return time && state && left < prose ? { at: time.at, state } : null;
}

/** The times in a line such as `Users, Nov 25, 2026 1:22 PM EST – Nov 25, 2026 1:24 PM EST, 2m 34s`. */
function timesIn(leaf: AxNode, dating: Dating): number[] {
  if (leaf.text.length > longest) return [];
  return leaf.text.split(apart).flatMap((segment) => {
    const pieces = segment.split(/,\s+/);
    for (let begin = 0; begin < pieces.length; begin++) {
      for (let end = pieces.length; end > begin; end--) {
        const text = pieces.slice(begin, end).join(', ');
        const at = /\d[:h時时点]/.test(text)
          ? (readTime(text, leaf.words, dating.language, dating.near)?.at ?? null)
          : null;
        if (at !== null && parseDuration(text, leaf.words) === null) return [at];
      }
    }
    return [];
  });
}

/** No row is longer, and of a long list of words every part is tried with every other. */
const longest = 160;

/** What stands between the parts of a line; a comma may also stand in one. */
const apart = /\s*[·•|()（）]\s*|\s+[–—-]\s+/;

const byComma = (text: string) => [text, ...text.split(/,\s+/)];

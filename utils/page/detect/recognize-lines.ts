import { stepNames } from '../../roster/model/step-names';
import { labelKey } from '../text';
import { emptyBelow } from '../words/says-nothing';
import type { Wordings } from '../words/wordings';
import type { WordKind } from '../words/words';

export type PageKind = 'list' | 'details';

/** What these lines say, as `kind word`: `steps extract`, `jobColumns status`. */
type Seen = Set<string>;

/** `texts`: columns and controls named outside of header cells and buttons. */
type Kind = WordKind | 'texts';

type Count = (kind: Kind, ...words: string[]) => number;

/** One thing that details of a job have, and what it is worth. */
type Sign = (count: Count) => number;

/** Buttons by style alone are texts like any others, and count beside a numbered import: a guide numbers none. */
const ways: Sign = (count) =>
  count('controls', 'back', 'refresh') ||
  (count('imports', 'import') && count('texts', 'back', 'refresh'));
/** A guide names the steps, too, but shows none of them at work. */
const steps: Sign = (count) =>
  Math.min(count('steps', ...stepNames) - 1, count('states', 'value') ? 2 : 1);
const heading: Sign = (count) => count('headings', 'details');
const tabs: Sign = (count) => (count('tabs', ...stepNames) > 1 ? 1 : 0);
/** With the steps called by shorter names, the tabs' own are enough. */
const shortSteps: Sign = (count) => (count('stages', ...stepNames) > 2 ? tabs(count) : 0);

/** What makes a page the details of a job; two are enough. */
const detailsSigns = [ways, steps, heading, tabs, shortSteps];

/**
 * Which page of the SIS Integration tool these lines of `textDigest` show, by what an admin sees:
 * headings, header cells, step labels and buttons, each by itself and never as words of a sentence.
 * Null for any other page.
 */
export function recognizeLines(lines: string, words: Wordings): PageKind | null {
  const seen: Seen = new Set();
  for (const line of lines.split('\n')) noteLine(line[0] ?? '', line.slice(1), words, seen);
  const count = (kind: Kind, ...sought: string[]) =>
    sought.filter((word) => seen.has(`${kind} ${word}`)).length;
  const details = detailsSigns.reduce((sum, sign) => sum + Math.max(0, sign(count)), 0);
  const sought = ['sisType', 'updatedAt', 'postedBy', 'stage', 'status'];
  const columns = count('jobColumns', ...sought);
  // Header cells by style alone are texts like any others: only most of them count, beside a job's type.
  const texts = count('texts', ...sought);
  const schedules =
    count('headings', 'schedules') + count('scheduleColumns', 'hourOfDay', 'nextRun');
  const rest =
    Math.max(columns, seen.has('job') ? texts - 3 : 0) +
    count('controls', 'details') +
    count('controls', 'run') * 2;
  // A list may say more of details than of itself, where those of a job are still in the page, unseen.
  const isList = count('headings', 'jobs') > 0 && columns + count('controls', 'details') > 1;
  if (details > 1 && !(isList && !count('controls', 'back'))) return 'details';
  if (count('headings', 'jobs')) {
    return rest + schedules > 0 || emptyBelow(shownIn(lines), words) >= 0 ? 'list' : null;
  }
  // Without its heading, only the SIS column distinguishes its table of jobs from that of another queue.
  return rest > (count('jobColumns', 'sisType') ? 4 : 6) ? 'list' : null;
}

/** The texts of a digest but those of controls, which hold the same once more. */
function shownIn(lines: string): string[] {
  const all = new Set(lines.split('\n'));
  const isOfControl = (line: string) => /^[ *]/.test(line) && all.has(`*${line.slice(1)}`);
  return [...all].filter((line) => !isOfControl(line));
}

function noteLine(mark: string, text: string, words: Wordings, seen: Seen): void {
  const note = (kind: WordKind, keys: string[], as: Kind = kind) => {
    for (const key of keys) {
      const word = key && words(kind).get(key);
      if (word) seen.add(`${as} ${word}`);
    }
  };
  const key = labelKey(text.slice(0, 80));
  const isStep = [...words('steps').keys()].some((step) => key.startsWith(step));
  if (!isStep && !/[+*]/.test(mark)) {
    // A heading may count what stands below it: "Rostering Jobs (4)".
    note('headings', [key.replace(/\d+$/, '')]);
    if (words('states').has(key) || /^\D?\d[\d.,]*\s?%$/.test(text)) seen.add('states value');
    note('tabs', [key]);
    note('stages', [key]);
    note('scheduleColumns', [key]);
    note('jobColumns', [key], 'texts');
    note('controls', [key], 'texts');
    note('imports', /^\D+(?=\d)/.exec(key) ?? []);
    if (words('jobTypes').has(key)) seen.add('job');
    return;
  }
  // A label may go on with its value ("Roster Extract Progress: Failed at 37%") or an icon's name.
  const all = [...text.matchAll(/[\p{L}\p{M}\p{N}]+/gu)];
  const starts = all.slice(0, 8);
  const begun = starts.map(({ 0: word, index }) => labelKey(text.slice(0, index + word.length)));
  // More words than that after a label are a sentence that begins with it.
  note(
    'steps',
    begun.filter((_, at) => at + 4 >= all.length),
  );
  const ends = starts.map(({ index }) => labelKey(text.slice(index)));
  if (mark === '+') {
    // "Sort by: Status"
    note('jobColumns', [...begun, ...ends]);
    note('scheduleColumns', begun);
  } else if (mark === '*') {
    // The name of an icon may come first: "arrow_back Back to all Rostering Jobs".
    note('controls', [...ends, ...begun.slice(1)]);
    note('tabs', [key]);
  }
}

import { labelKey } from '../parse/text';
import type { Wordings } from '../words/wordings';
import type { WordKind } from '../words/words';

export type PageKind = 'list' | 'details';

/**
 * Which page of the SIS Integration tool these lines of `seenIn` show, by what an admin sees:
 * headings, header cells, step labels and buttons, each by itself and never as words of a sentence.
 * Null for any other page.
 */
export function recogniseLines(lines: string, words: Wordings): PageKind | null {
  const seen = new Set<string>();
  const note = (kind: WordKind, keys: string[]) => {
    for (const key of keys) {
      const word = key && words(kind).get(key);
      if (word) seen.add(`${kind} ${word}`);
    }
  };
  for (const line of lines.split('\n')) {
    const text = line.slice(1);
    const mark = line[0] ?? '';
    const key = labelKey(text.slice(0, 80));
    const isStep = [...words('steps').keys()].some((step) => key.startsWith(step));
    if (!isStep && !/[+*]/.test(mark)) {
      note('headings', [key]);
      continue;
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
    if (mark === '+') note('jobColumns', begun);
    // The name of an icon may come first: "arrow_back Back to all Rostering Jobs".
    else if (mark === '*')
      note(
        'controls',
        starts.map(({ index }) => labelKey(text.slice(index))),
      );
  }
  const count = (kind: WordKind, ...sought: string[]) =>
    sought.filter((word) => seen.has(`${kind} ${word}`)).length;
  const buttons = count('controls', 'back', 'refresh');
  const steps = count('steps', 'extract', 'conversion', 'import');
  const rest =
    count('jobColumns', 'sisType', 'updatedAt', 'postedBy', 'stage', 'status') +
    count('controls', 'details');
  if (buttons + +(steps > 1) > 1) return 'details';
  // Without its heading, nothing but the SIS tells a table of its jobs from that of another queue.
  const enough = count('headings', 'jobs') ? 0 : count('jobColumns', 'sisType') ? 4 : rest;
  return rest > enough ? 'list' : null;
}

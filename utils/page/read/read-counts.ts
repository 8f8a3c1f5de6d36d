import type { CountReading } from '../../roster/model/reading';
import type { StepName } from '../../roster/model/step';
import { entriesIn } from '../locate/entries';
import { textOf } from '../locate/fields';
import { parseCount } from '../parse/parse-number';
import { labelKey, oneLine } from '../text';
import { type AxNode, everyNode } from '../tree/ax-node';
import { lookUp } from '../words/look-up';

const figures = {
  extract: ['extracted'],
  conversion: ['extracted', 'converted'],
  import: ['created', 'restored', 'deleted'],
} as const;
const maxCounts = 200;

/**
 * The counts of a block: null where it shows none, or where a row lacks a cell, so that nothing
 * says which figure is which. A figure is null when its cell holds no whole number.
 */
export function readCounts(content: AxNode[], step: StepName): CountReading[] | null {
  const found = entriesIn(content, 'countColumns', 2, 1);
  const rows = found ? fromEntries(found, step) : fromPairs(content, step);
  const [first] = content;
  return (
    (first &&
      rows?.filter(({ type }) => !lookUp('totals', type, first.words)).slice(0, maxCounts)) ??
    null
  );
}

type Found = NonNullable<ReturnType<typeof entriesIn<'countColumns'>>>;

function fromEntries({ columns, entries }: Found, step: StepName): CountReading[] | null {
  if (entries.some(({ misaligned }) => misaligned)) return null;
  const shown = figures[step].filter((figure) => columns.has(figure));
  // A lone column of numbers in Extract Counts is the number extracted.
  const lone = step === 'extract' && !shown.length && columns.has('count');
  if (!shown.length && !lone) return null;
  const rows = entries.map(({ values, title }) => {
    const type = oneLine(
      textOf(values.get('type')) || (values.has('type') ? '' : (title?.text ?? '')),
    );
    const counted = lone
      ? [['extracted', parseCount(textOf(values.get('count')))] as const]
      : shown.map((figure) => [figure, parseCount(textOf(values.get(figure)))] as const);
    return { type, figures: Object.fromEntries(counted) };
  });
  return rows.every(({ type }) => labelKey(type)) ? rows : null;
}

/** Extract Counts as a list of type and number without headings. */
function fromPairs(content: AxNode[], step: StepName): CountReading[] | null {
  if (step !== 'extract') return null;
  const rows: CountReading[] = [];
  for (const { children, role } of everyNode(content)) {
    const pairs = role === 'dl' ? chunks(children) : [];
    for (const [term, definition] of pairs) {
      if (term?.role !== 'term' || definition?.role !== 'definition') return null;
      rows.push({ type: oneLine(term.text), figures: { extracted: parseCount(definition.text) } });
    }
  }
  // Anything but numbers: this list is about something else.
  const numbers = rows.every(({ figures }) => figures.extracted !== null);
  return rows.length && numbers ? rows : null;
}

function chunks(children: AxNode[]): (AxNode | undefined)[][] {
  const flat = children.flatMap((part) => (part.role ? [part] : part.children));
  return Array.from({ length: Math.ceil(flat.length / 2) }, (_, at) =>
    flat.slice(at * 2, at * 2 + 2),
  );
}

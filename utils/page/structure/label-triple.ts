import { rowsOf } from '../locate/grid';
import { findPercent } from '../parse/parse-number';
import { isProse, labelKey } from '../text';
import { type AxNode, everyNode, leaves } from '../tree/ax-node';
import { tagOf } from '../tree/dom';

/** One of three things in a row on a page in unknown words: its label, and what else is there. */
export interface Place {
  label: string;
  part: AxNode;
  /** Texts and progress bars beside the label, in the order of the page. */
  rest: AxNode[];
}
export type LabelTriple = [Place, Place, Place];

const mostBeside = 20;
const controls = /^(button|link|img)$/;

/** All that could be three steps by its shape alone: rows, columns, or headings with a value each. */
export function labelTriplesIn(root: AxNode): LabelTriple[] {
  return everyNode(root).flatMap((group) =>
    [...rowTriples(group), ...flatTriples(group), ...columnTriples(group)].flatMap((triple) =>
      triple ? [withoutCommon(triple)] : [],
    ),
  );
}

/** Three groups of one kind, no more and no fewer, each with its label at the same place. */
function rowTriples({ children }: AxNode): (LabelTriple | null)[] {
  const kindOf = ({ role, element }: AxNode) => `${role} ${tagOf(element)}`;
  const runs: AxNode[][] = [];
  for (const part of children) {
    const last = runs.at(-1);
    if (last?.[0] && kindOf(last[0]) === kindOf(part)) last.push(part);
    else runs.push([part]);
  }
  return runs
    .filter(
      ([first, ...others]) => others.length === 2 && first && !isMisaligned([first, ...others]),
    )
    .map((run) => tripleOf(run.map(placeOf)));
}

/** A row without a cell that others have: whether a value is missing is unknown. */
function isMisaligned([first, ...others]: AxNode[]): boolean {
  return (
    first?.role === 'row' &&
    others.some(({ children }) => children.length !== first.children.length)
  );
}

/** `Label: value` in one text, a progress bar named by its label, or else the first part with letters. */
function placeOf(part: AxNode): (Place & { at: number }) | null {
  if (!part.children.length) {
    const colon = part.text.search(/[:\uFF1A]/);
    if (colon < 1) return null;
    const rest = [{ ...part, text: part.text.slice(colon + 1).trim() }];
    return { label: part.text.slice(0, colon), part, rest, at: 0 };
  }
  const bars = leaves(part).filter(({ role, name }) => role === 'progressbar' && name);
  const at = part.children.findIndex(({ text }) => /\p{L}/u.test(text));
  const named = bars.length === 1 ? (bars[0]?.name ?? '') : '';
  const inner = part.children[at] ? leaves(part.children[at]) : [];
  const labelTexts = inner.filter(({ text, role }) => /\p{L}/u.test(text) && !controls.test(role));
  const label = named || labelTexts.map(({ text }) => text).join(' ');
  const isLabel = (leaf: AxNode) =>
    named ? labelKey(leaf.text) === labelKey(named) : labelTexts.includes(leaf);
  const rest = leaves(part).filter((leaf) => !isLabel(leaf));
  return { label, part, rest, at: named ? 0 : at };
}

/** Three headings or terms one after the other, at most one part after each. */
function flatTriples({ children }: AxNode): (LabelTriple | null)[] {
  const found: (LabelTriple | null)[] = [];
  const isHead = ({ role }: AxNode) => /^(heading|term|label)$/.test(role);
  const isValue = ({ role }: AxNode) => /^(definition|)$/.test(role);
  let run: Place[] = [];
  let values = 0;
  const end = () => {
    // A heading may go without a value, a term not.
    const whole = run[0]?.part.role !== 'term' || values === 3;
    if (run.length === 3 && whole) found.push(tripleOf(run.map((place) => ({ ...place, at: 0 }))));
    run = [];
    values = 0;
  };
  for (const [at, part] of children.entries()) {
    const before = children[at - 1];
    if (isHead(part)) {
      if (run[0] && tagOf(run[0].part.element) !== tagOf(part.element)) end();
      run.push({ label: part.text, part, rest: [] });
    } else if (before && isHead(before) && isValue(part)) {
      run.at(-1)?.rest.push(...leaves(part));
      values += 1;
    } else end();
  }
  end();
  return found;
}

/** A row of three labels above a row of three values. */
function columnTriples(group: AxNode): (LabelTriple | null)[] {
  const rows =
    group.role === 'table'
      ? rowsOf(group).map(({ cells }) => cells)
      : group.children.map(({ children }) => children);
  const [heads, values] = rows;
  if (rows.length !== 2 || heads?.length !== 3 || values?.length !== 3) return [];
  const places = heads.map((part, at) => {
    const value = values[at];
    return part && value ? { label: part.text, part, rest: leaves(value), at: 0 } : null;
  });
  return [tripleOf(places)];
}

/** Null unless there are three labels, each another one and none of them a value. */
function tripleOf(places: ((Place & { at: number }) | null)[]): LabelTriple | null {
  const [one, two, three] = places;
  if (!one || !two || !three || one.at !== two.at || one.at !== three.at) return null;
  const labels = [one, two, three].map(({ label }) => label);
  // A step is small: what holds more is a section.
  if ([one, two, three].some(({ rest }) => rest.length > mostBeside)) return null;
  const isLabel = (text: string) => /\p{L}{2}/u.test(text) && text.length <= 80;
  if (!labels.every((text) => isLabel(text) && findPercent(text, one.part.words) === null))
    return null;
  return new Set(labels.map(labelKey)).size === 3 ? [one, two, three] : null;
}

/** Without what no step says alone: buttons and icons that all three have, their numbers, a sentence each. */
function withoutCommon(triple: LabelTriple): LabelTriple {
  const isCommon = (leaf: AxNode) =>
    controls.test(leaf.role || (leaf.parent?.role ?? '')) &&
    triple.every(({ rest }) => rest.some(({ text }) => text === leaf.text));
  const isNumber = (text: string, at: number) => new RegExp(`^${at + 1}[.:)]?$`).test(text);
  const explained = triple.every(({ rest }) => rest.some(({ text }) => isProse(text)));
  const own = (place: Place, at: number): Place => ({
    ...place,
    rest: place.rest.filter(
      (leaf) => !isCommon(leaf) && !isNumber(leaf.text, at) && !(explained && isProse(leaf.text)),
    ),
  });
  return [own(triple[0], 0), own(triple[1], 1), own(triple[2], 2)];
}

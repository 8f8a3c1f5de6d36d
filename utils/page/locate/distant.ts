import type { Shown } from '../parse/step-label';
import { beside, leaves, nearest, type Part } from '../tree/ax-node';
import { columnUnder } from './grid';
import type { Label, Territory } from './label';
import { isApart, shownBeside } from './shown';

/** A step's label, and the largest part that is about that step alone. */
export interface Mark extends Label<'steps'> {
  own: Part;
}

export const blankShown: Shown = { state: 'blank', percent: null };
export const unknownShown: Shown = { state: 'unknown', percent: null };

/**
 * What a step shows whose own part holds nothing but its label: the value may stand below it, in
 * the next row, after it, or nowhere, which is a blank step. Where a cell is missing it is unknown.
 */
export function distant(mark: Mark, marks: Mark[], territory: Territory): Shown {
  const { own } = mark;
  const columns = marks.map((each) => columnUnder(each.part));
  if (columns.every((column) => column !== null)) {
    const column = columnUnder(mark.part);
    return column === 'torn' || !column ? unknownShown : (shownBeside([], column) ?? blankShown);
  }
  if (marks.some((each) => leaves(each.own).length > leaves(each.part).length)) {
    const cells = Math.max(...marks.map((each) => each.own.parts.length));
    const torn = own.role === 'term' || (own.role === 'row' && own.parts.length < cells);
    return torn ? unknownShown : blankShown;
  }
  return nextRow(mark, marks, territory) ?? flat(mark, marks, territory);
}

/** Three labels in one group and three values in the next one. */
function nextRow(mark: Mark, marks: Mark[], territory: Territory): Shown | null {
  const group = mark.own.parent;
  const same = group && marks.every((each) => each.own.parent === group);
  if (!same || marks.length !== 3 || group.parts.length !== 3 || !group.parent) return null;
  const next = beside(group).after.find((part) => !isApart(part));
  if (next?.parts.length !== 3 || territory.holdsAny(next)) return null;
  const value = next.parts[group.parts.indexOf(mark.own)];
  return value ? (shownBeside([], [value]) ?? blankShown) : null;
}

/** Labels and values one after the other in one group. */
function flat(mark: Mark, marks: Mark[], territory: Territory): Shown {
  const groups = marks.map((each) =>
    territory.following(each.own).filter((part) => !isApart(part)),
  );
  const after = groups[marks.indexOf(mark)] ?? [];
  const size = Math.max(...groups.slice(0, -1).map((group) => group.length), 0);
  const own = after.slice(0, size || 1);
  if (nearest(mark.part, /^term$/)) {
    const definitions = own.filter(({ role }) => role === 'definition');
    return definitions.length ? (shownBeside([], definitions) ?? blankShown) : unknownShown;
  }
  if (nearest(mark.part, /^(heading|label|rowheader)$/)) return shownBeside([], own) ?? blankShown;
  // Without a heading or a term, values may as well stand before their labels.
  const even = size > 0 && groups.every((group) => group.length >= size);
  const [first] = marks;
  const before = first?.own.parent?.parts.slice(0, first.own.parent.parts.indexOf(first.own)) ?? [];
  const valueFirst = shownBeside(before, []) !== null;
  return even && !valueFirst ? (shownBeside([], own) ?? blankShown) : unknownShown;
}

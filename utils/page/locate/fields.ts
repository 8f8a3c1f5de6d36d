import { parseCount } from '../parse/parse-number';
import { sole } from '../sole';
import { labelKey } from '../text';
import { type AxNode, everyNode, leaves, nearest, siblings } from '../tree/ax-node';
import { lookUp, says } from '../words/look-up';
import type { Word, WordKind } from '../words/words';
import { columnUnder, isSpacer } from './grid';
import { inlineFields } from './inline-fields';
import { isOfControl, LabelScope, labels } from './label';

/**
 * What stands beside labels of this kind: term and definition, header and cell, `Label: value`
 * in one text, label and value in one group. The value's parts; none for a label shown with
 * an empty value. A label without a place for its value, or with two different ones, is left out.
 */
export function fieldsIn<Kind extends WordKind>(
  scope: AxNode | AxNode[],
  kind: Kind,
  /** Labels in these parts do not count. */
  except: AxNode[] = [],
): Map<Word<Kind>, AxNode[]> {
  const apart = new Set(everyNode(except));
  const found = labels(scope, kind).filter(({ part }) => !apart.has(part) && !isOfControl(part));
  const inline = inlineFields(scope, kind).filter(({ part }) => !apart.has(part));
  const labelScope = new LabelScope([...found, ...inline]);
  const fields = new Map<Word<Kind>, AxNode[]>();
  const unclear = new Set<Word<Kind>>();
  const bare: Word<Kind>[] = [];
  const addValue = (word: Word<Kind>, value: AxNode[]) => {
    const known = fields.get(word);
    if (known && textOf(known) !== textOf(value)) unclear.add(word);
    fields.set(word, value);
  };
  for (const { word, part, named } of found) {
    const value = named ? leaves(part) : valueBeside(part, word, labelScope);
    const shown = value?.filter(
      (leaf) =>
        /[\p{L}\p{N}]/u.test(leaf.text) &&
        labelKey(leaf.text) !== labelKey(named ? part.name : part.text),
    );
    // A button beside the value, such as *Copy*, is none of it.
    const plain = shown?.filter((leaf) => !nearest(leaf, /^button$/));
    const said = plain?.length ? plain : shown;
    if (said) addValue(word, said);
    // Where others write `Label: value`, a lone `Label:` has none.
    else if (endsAsLabel(part)) bare.push(word);
  }
  if (inline.length > 0 || fields.size > bare.length) for (const word of bare) addValue(word, []);
  for (const { word, part, value } of inline) addValue(word, [{ ...part, text: value }]);
  for (const word of unclear) fields.delete(word);
  return fields;
}

/** True when a label of this kind stands in the part, by itself or before its value. */
export function holdsField(part: AxNode, kind: WordKind): boolean {
  return labels(part, kind).length > 0 || inlineFields(part, kind).length > 0;
}

/** The text of a value; a line break stands between its parts. */
export function textOf(value: AxNode[] | undefined): string {
  return value?.map(({ text }) => text).join('\n') ?? '';
}

/** What a value means, where an icon or a hidden word beside it says the same or nothing known. */
export function wordOf<Kind extends WordKind>(
  kind: Kind,
  value: AxNode[] | undefined,
): Word<Kind> | null {
  const [first] = value ?? [];
  const said = (value ?? []).flatMap((part) => says(kind, part) ?? []);
  return (first && lookUp(kind, textOf(value), first.words)) ?? sole(said);
}

const maxClimb = 3;

function valueBeside(label: AxNode, word: string, labelScope: LabelScope): AxNode[] | null {
  const term = nearest(label, /^term$/);
  if (term) {
    const { before, after } = siblings(term);
    const shown = after.filter((part) => part.role || part.text);
    // Alone with its term a definition may stand before it, drawn the other way round.
    const own = !shown.length && before.length === 1 ? before : shown;
    const end = own.findIndex(({ role }) => role !== 'definition');
    // With two definitions, the term of the second may be missing.
    return end === 1 || (end < 0 && own.length === 1) ? leaves(own.slice(0, 1)) : null;
  }
  let part = label;
  let isEmpty = false;
  for (let climbed = 0; part.parent && climbed < maxClimb; climbed++, part = part.parent) {
    const { before, after } = siblings(part);
    const isLabel = (cell: AxNode) =>
      labelScope.holdsAny(cell) || (endsAsLabel(part) && endsAsLabel(cell));
    if (/^(cell|rowheader|columnheader)$/.test(part.role)) {
      const beside = after.filter((cell) => !isSpacer(cell));
      const [value, ...others] = before.length + after.length ? beside : cellBelow(part);
      // A spacer behind it is none of the row's.
      const next = others.find(({ text }) => text);
      // A row of labels has its values in the row below.
      const isHead = [...before, ...after].some((cell) => labelScope.holdsAny(cell));
      const below = isHead && !isAlternating(part, value, next) ? columnUnder(part) : null;
      const isBelow = below && below !== 'misaligned' && !below.some(isLabel);
      if (isBelow) return below.length === 1 ? leaves(below) : null;
      if (value && isLabel(value)) return null;
      return value && (!next || isLabel(next)) ? leaves([value]) : null;
    }
    if (labelScope.holdsOther(part.parent, word)) {
      // Beside the pair of a label and nothing stands no value of it.
      if (isEmpty) return [];
      // In a run of labels and values only a lone value is surely this label's.
      const own = labelScope.following(part);
      const shown = own.filter(({ text }) => text);
      const apart = shown.filter(({ role }) => !/^(button|link)$/.test(role));
      const values = apart.length ? apart : shown;
      const isNone = !values.length && own.length;
      return values.length === 1 || isNone ? leaves(values) : null;
    }
    const values = after.filter(({ role, text }) => text && !/^(heading|table|list)$/.test(role));
    // What stands beside a label and an empty place, such as a mark, is its value if it is all there is.
    if (values.length)
      return !isEmpty || (values.length === 1 && !values[0]?.role) ? leaves(values) : [];
    isEmpty ||= after.some(({ text }) => !text);
    const figure = before.filter(({ text }) => text);
    if (!climbed && !isEmpty && figure.length === 1 && parseCount(figure[0]?.text ?? '') !== null)
      return figure;
  }
  return isEmpty ? [] : null;
}

/** Of a table of one column, labels and values by turns: the value's cell. */
function cellBelow(label: AxNode): AxNode[] {
  const [below, next] = label.parent ? siblings(label.parent).after : [];
  const [value, more] = below?.children ?? [];
  const isPair = value?.role === 'cell' && !more && next?.children[0]?.role !== 'cell';
  return isPair ? [value] : [];
}

/** True for a text with a colon behind it, as a label in words nobody knows has one, too. */
function endsAsLabel({ text }: AxNode): boolean {
  return /[:\uFF1A]$/.test(text);
}

/** Labels and values by turns: every other cell looks as this label does, and the one between does not. */
function isAlternating(label: AxNode, value?: AxNode, next?: AxNode): boolean {
  const [own, other, twin] = [label, value, next].map((cell) => cell && lookOf(cell));
  return own !== undefined && own === twin && other !== undefined && own !== other;
}

function lookOf({ element, role }: AxNode): string {
  return `${role} ${element.getAttribute('class') ?? ''}`;
}

import { findTime } from '../parse/find-time';
import { idIn } from '../parse/job-id';
import { labelKey } from '../text';
import { type AxNode, commonAncestor, everyNode, leaves, nearest, siblings } from '../tree/ax-node';
import { attributeOf } from '../tree/dom';
import { lookUp, lookUpKey, wordings } from '../words/dictionary';
import type { Word } from '../words/words';
import type { Entries, Entry } from './entry';
import { maxEntries } from './entry';
import { recordsOf } from './records';

type Column = Word<'jobColumns'>;

/** True for the link or button that opens a job's details, whatever it adds for screen readers. */
export function isDetailsControl({ role, text, name, children }: AxNode): boolean {
  if (!/^(link|button)$/.test(role) || children.length > 4) return false;
  return [text, name].some((each) => {
    const key = labelKey(each.slice(0, 80));
    const wording = [...wordings('controls')].find(
      ([known, word]) => word === 'details' && key.startsWith(known),
    );
    return !!wording && (/\d/.test(key) || key.length < wording[0].length + 25);
  });
}

/**
 * The jobs of a list without any headings: what lies around each link to the details, read by what each
 * text is. What nothing names, such as the SIS, is left out.
 */
export function recordEntries(scope: AxNode[]): Entries<'jobColumns'> | null {
  const inScope = everyNode(scope).filter(isDetailsControl);
  const controls = inScope.filter(
    (node) => !node.children.some((inner) => inScope.includes(inner)),
  );
  const marks = controls.length ? controls : statusesIn(scope);
  if (!marks.length) return null;
  const around = commonAncestor(marks);
  const records = marks.length > 1 ? recordsOf(marks) : [aloneIn(marks[0] as AxNode)];
  const rows = controls.length ? records : withUnread(records);
  const all = rows.slice(0, maxEntries).map(withTerm).map(entryOf);
  // A status without a time is a choice of a filter, or a word of an explanation.
  const entries = controls.length ? all : all.filter(({ values }) => values.has('updatedAt'));
  if (!entries.length) return null;
  const columns = new Set(entries.flatMap(({ values }) => [...values.keys()]));
  return around ? { place: around, columns, entries } : null;
}

/** With the rows beside them that tell of a job in a word for its status that nobody knows. */
function withUnread(records: AxNode[]): AxNode[] {
  const [first] = records;
  const around = first?.parent;
  if (!around || records.some(({ parent }) => parent !== around)) return records;
  const isUnread = (node: AxNode) =>
    node.role === first.role &&
    leaves(node).some(({ text }) => lookUp('jobTypes', text)) &&
    leaves(node).some(({ text }) => findTime(text));
  return around.children.filter((each) => records.includes(each) || isUnread(each));
}

/** A definition with its term before it. */
function withTerm(record: AxNode): AxNode {
  const term = record.role === 'definition' ? siblings(record).before.at(-1) : null;
  return term?.role === 'term' ? { ...record, children: [term, record] } : record;
}

/** The words that say how a job stands, where what opens it is not on screen or is the whole row. */
function statusesIn(scope: AxNode[]): AxNode[] {
  const inScope = leaves(scope).filter(
    (leaf) => leaf.role !== 'img' && (lookUp('statuses', leaf.text) || saysJob([leaf])),
  );
  return inScope.filter((leaf) => !isInControl(leaf));
}

/** True for texts that hold a time and a status. */
function saysJob(texts: AxNode[]): boolean {
  return (
    texts.some(({ text }) => findTime(text)) &&
    texts.flatMap(piecesOf).some(({ text }) => lookUp('statuses', text))
  );
}

/** A job of a table or card, and what its parts say by themselves where no heading names them. */
export function withOwnWords(entry: Entry<'jobColumns'>, isOnly: boolean): Entry<'jobColumns'> {
  const lacking = (['status', 'type', 'updatedAt'] as const).filter(
    (column) => !entry.values.has(column),
  );
  if (entry.misaligned || !lacking.length) return entry;
  // Around the labels of the only job lies what has none.
  const held = commonAncestor([...entry.values.values()].flat());
  const isRow = nearest(entry.part, /^table$/) && !/^(table|rowgroup)$/.test(held?.role ?? '');
  const around = isOnly && !isRow ? aloneIn(entry.part) : entry.part;
  const own = entryOf(around).values;
  const added = lacking.flatMap((column): [Column, AxNode[]][] => {
    const value = own.get(column);
    return value ? [[column, value]] : [];
  });
  const part = everyNode(entry.part).some(isDetailsControl) ? entry.part : around;
  return { ...entry, part, values: new Map([...entry.values, ...added]) };
}

/** The only job of a list: what holds a time or a status beside its link, and no heading of the list. */
function aloneIn(control: AxNode): AxNode {
  let record = control;
  while (record.parent && !record.parent.children.some(isOfList)) {
    record = record.parent;
    if (/^(row|listitem|article)$/.test(record.role)) break;
  }
  return record;
}

/** True for a heading that names no job itself. */
function isOfList(node: AxNode): boolean {
  // The list's name need not be a heading.
  if (lookUp('headings', node.text)) return true;
  if (!/^(heading|caption)$/.test(node.role)) return false;
  return !leaves(node)
    .flatMap(piecesOf)
    .some(({ text }) => lookUp('jobTypes', text) || lookUp('statuses', text) || findTime(text));
}

function entryOf(part: AxNode): Entry<'jobColumns'> {
  const values = new Map<Column, AxNode[]>();
  const all = leaves(part).filter(({ text }) => text);
  const texts = all.filter((leaf) => !isInControl(leaf));
  const only = (column: Column, found: AxNode[]) => {
    // A badge may say the same in another word for screen readers.
    const said = new Set(
      found.map(({ text }) => (column === 'status' && lookUp('statuses', text)) || labelKey(text)),
    );
    const [first] = found;
    if (first && said.size === 1) values.set(column, [first]);
  };
  const shown = texts.flatMap(piecesOf);
  only(
    'status',
    shown.filter(({ text, role }) => role !== 'img' && lookUp('statuses', text)),
  );
  if (!values.has('status'))
    only(
      'status',
      namedIn(part).filter(({ text }) => lookUp('statuses', text)),
    );
  only(
    'stage',
    shown.filter(({ text }) => lookUp('stages', text) && !lookUp('jobTypes', text)),
  );
  // The type may be what opens the job.
  only(
    'type',
    all
      .map(wholeType)
      .flatMap(piecesOf)
      .filter(({ text }) => lookUp('jobTypes', text)),
  );
  only(
    'sisType',
    shown.filter(({ label }) => label === 'sisType'),
  );
  // What opens the job may be its time.
  for (const some of [texts, all]) {
    if (values.has('updatedAt')) break;
    const times = some.flatMap((leaf) => {
      const found =
        findTime(leaf.text) ?? (attributeOf(leaf.element, 'datetime') ? leaf.text : null);
      return found ? [{ ...leaf, text: found }] : [];
    });
    only('updatedAt', times);
  }
  const ids = shown.flatMap((leaf) => {
    const found = /^(.{2,40}?)[\s:#№]*?([A-Za-z]{0,4}-?\d[\w-]{2,63})$/s.exec(leaf.text);
    const isNamed =
      found &&
      (lookUpKey('fields', labelKey(found[1] ?? '')) === 'jobId' ||
        lookUpKey('idNames', labelKey(found[1] ?? '')));
    const id = isNamed ? idIn(found[2] ?? '') : idIn(/^#\s?(\w{3,})$/.exec(leaf.text)?.[1] ?? '');
    return id ? [{ ...leaf, text: id }] : [];
  });
  only('jobId', ids);
  return { part, values, title: null, misaligned: false };
}

/** What holds a type in two parts, "Roster" and "Import", of which one is a type, too. */
function wholeType(leaf: AxNode): AxNode {
  return leaf.parent && lookUp('jobTypes', leaf.parent.text) ? leaf.parent : leaf;
}

/** `Failed in Data Conversion`, `Roster Extract: In Progress`: the status, and the stage; empty for other texts. */
export function statusWithStage(text: string): string[] {
  // A longer word than "in" or "at" may say that the stage was over.
  const parts = text.split(/:\s*|\s+\S\S?\s+/);
  const [first = '', second = ''] = parts;
  if (lookUp('stages', first) && lookUp('statuses', second)) return [second, first];
  return lookUp('statuses', first) && lookUp('stages', second) ? parts : [];
}

/** A piece of a text, without the label it begins with. */
interface Piece extends AxNode {
  label: Column | null;
}

/** "Posted By: Ada · Stage: Data Conversion" says two things, "2:14 AM – Failed (Ada)" three. */
function piecesOf(leaf: AxNode): Piece[] {
  const piece = (text: string, label: Column | null = null) => ({ ...leaf, text, label });
  if (leaf.text.length > 160 || lookUp('statuses', leaf.text)) return [piece(leaf.text)];
  const cut = leaf.text.split(/\s+[–—-]\s+|\s*[·•|()]\s*/).filter(Boolean);
  const labeled = cut.flatMap((text) => {
    const [, label = '', value = ''] = /^([^:：]{2,30})[:：]\s*(?!\d\d\b)(.*)$/s.exec(text) ?? [];
    if (value) return [piece(value, lookUp('jobColumns', label))];
    // "Stage Data Conversion"
    const [first = '', ...rest] = text.split(/\s+/);
    return lookUp('jobColumns', first) === 'stage' ? [piece(rest.join(' '))] : [];
  });
  const said = cut.flatMap(statusWithStage);
  return [
    ...[leaf.text, ...(cut.length > 1 ? cut : []), ...said].map((text) => piece(text)),
    ...labeled,
  ];
}

/** The head of an accordion, or a row that is pressed as a whole, tells of the job; any other control does not. */
function isInControl(leaf: AxNode): boolean {
  const control = nearest(leaf, /^(link|button)$/);
  if (!control || isDetailsControl(control)) return control !== null;
  const opens = attributeOf(control.element, 'aria-expanded') !== null;
  const texts = leaves(control).filter(({ text }) => text);
  return !opens && texts.length < 3 && !saysJob(texts);
}

/** Pictures and marks as texts of what they are called. */
function namedIn(part: AxNode): AxNode[] {
  return everyNode(part).flatMap((node) => {
    const name = node.name || attributeOf(node.element, 'title') || '';
    return name && (node.role === 'img' || !node.children.length) ? [{ ...node, text: name }] : [];
  });
}

import { findTime } from '../../parse/find-time';
import { type AxNode, commonAncestor, everyNode, leaves, siblings } from '../../tree/ax-node';
import { says } from '../../words/look-up';
import { type Entries, maxEntries } from '../entry';
import { recordsOf } from '../records';
import { isDetailsControl } from './details-control';
import { isInControl, saysJob } from './in-control';
import { entryOf } from './job-values';
import { aloneIn } from './lone-job';

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

/** The words that say how a job stands, where what opens it is not on screen or is the whole row. */
function statusesIn(scope: AxNode[]): AxNode[] {
  const inScope = leaves(scope).filter(
    (leaf) => leaf.role !== 'img' && (says('statuses', leaf) || saysJob([leaf])),
  );
  return inScope.filter((leaf) => !isInControl(leaf));
}

/** With the rows beside them that tell of a job in a word for its status that nobody knows. */
function withUnread(records: AxNode[]): AxNode[] {
  const [first] = records;
  const around = first?.parent;
  if (!around || records.some(({ parent }) => parent !== around)) return records;
  const isUnread = (node: AxNode) =>
    node.role === first.role &&
    leaves(node).some((leaf) => says('jobTypes', leaf)) &&
    leaves(node).some(findTime);
  return around.children.filter((each) => records.includes(each) || isUnread(each));
}

/** A definition with its term before it. */
function withTerm(record: AxNode): AxNode {
  const term = record.role === 'definition' ? siblings(record).before.at(-1) : null;
  return term?.role === 'term' ? { ...record, children: [term, record] } : record;
}

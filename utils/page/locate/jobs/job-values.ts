import { findTime } from '../../parse/find-time';
import { idIn } from '../../parse/job-id';
import { labelKey } from '../../text';
import { type AxNode, everyNode, leaves, smallest } from '../../tree/ax-node';
import { attributeOf } from '../../tree/dom';
import { lookUpKey, says } from '../../words/look-up';
import type { Word } from '../../words/words';
import type { Entry } from '../entry';
import { isInControl } from './in-control';
import { piecesOf } from './text-pieces';

type Column = Word<'jobColumns'>;

/** What each text in a part says of a job by itself; nothing where two of them differ. */
export function entryOf(part: AxNode): Entry<'jobColumns'> {
  const values = new Map<Column, AxNode[]>();
  const all = leaves(part).filter(({ text }) => text);
  const texts = all.filter((leaf) => !isInControl(leaf));
  const shown = texts.flatMap(piecesOf);
  const only = (column: Column, found: AxNode[]) => {
    // A badge may say the same in another word for screen readers.
    const said = new Set(
      found.map((leaf) => (column === 'status' && says('statuses', leaf)) || labelKey(leaf.text)),
    );
    const [first] = found;
    if (first && said.size === 1) values.set(column, [first]);
  };
  const isStatus = (leaf: AxNode) => says('statuses', leaf);
  const isType = (leaf: AxNode) => says('jobTypes', leaf);
  only(
    'status',
    shown.filter((piece) => piece.role !== 'img' && isStatus(piece)),
  );
  if (!values.has('status')) only('status', namedIn(part).filter(isStatus));
  only(
    'stage',
    shown.filter((piece) => says('stages', piece) && !isType(piece)),
  );
  // The type may be what opens the job.
  only('type', all.map(wholeType).flatMap(piecesOf).map(withoutSign).filter(isType));
  only(
    'sisType',
    shown.filter(({ label }) => label === 'sisType'),
  );
  only('updatedAt', texts.flatMap(timeIn));
  // What opens the job may be its time.
  if (!values.has('updatedAt')) only('updatedAt', all.flatMap(timeIn));
  // Its day and its hour may stand apart.
  if (!values.has('updatedAt')) only('updatedAt', smallest(part, findTime).flatMap(timeIn));
  only('jobId', shown.flatMap(namedId));
  return { part, values, title: null, misaligned: false };
}

/** The time in a text, or the text of an element that declares its time. */
function timeIn(leaf: AxNode): AxNode[] {
  const found = findTime(leaf) ?? (attributeOf(leaf.element, 'datetime') ? leaf.text : null);
  return found ? [{ ...leaf, text: found }] : [];
}

/** "Roster Import #4711" says a type and an id. */
function withoutSign(leaf: AxNode): AxNode {
  return { ...leaf, text: leaf.text.replace(signed, '') };
}

const signed = /\s+#\s?\d\w{2,}$/;

/** The id in "Job ID: 4711", "Roster Import #4711", "#4711" or "Job 4711, posted by Ada". */
function namedId({ text, words, ...leaf }: AxNode): AxNode[] {
  const [, name = '', named = '', rest = ''] =
    /^(.{2,40}?)[\s:#№]*?([A-Za-z]{0,4}-?\d[\w-]{2,63})(?![\w-])(.*)$/s.exec(text) ?? [];
  const key = labelKey(name);
  const isNamed =
    (lookUpKey('fields', key, words) === 'jobId' ||
      lookUpKey('idNames', key, words) ||
      (signed.test(text) && lookUpKey('jobTypes', key, words))) &&
    (!rest || (/^(?!(?:19|20)\d\d$)\d{4,}$/.test(named) && goesOn.test(rest)));
  const id = idIn(isNamed ? named : (/^#\s?(\w{3,})$/.exec(text)?.[1] ?? ''));
  return id ? [{ ...leaf, words, text: id }] : [];
}

/** A sentence about the job: a name may begin with a word and a year. */
const goesOn = /^(?:[,;.]| \p{Ll})/u;

/** What holds a type in two parts, "Roster" and "Import", of which one is a type, too. */
function wholeType(leaf: AxNode): AxNode {
  return leaf.parent && says('jobTypes', leaf.parent) ? leaf.parent : leaf;
}

/** Pictures and marks as texts of what they are called. */
function namedIn(part: AxNode): AxNode[] {
  return everyNode(part).flatMap((node) => {
    const name = node.name || attributeOf(node.element, 'title') || '';
    return name && (node.role === 'img' || !node.children.length) ? [{ ...node, text: name }] : [];
  });
}

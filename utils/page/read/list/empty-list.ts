import { isDetailsControl } from '../../locate/jobs/details-control';
import { leadsElsewhere } from '../../locate/sections';
import { findTime } from '../../parse/find-time';
import { scan } from '../../parse/scan';
import { type AxNode, everyNode, leaves, nearest } from '../../tree/ax-node';
import { says } from '../../words/look-up';
import { emptyBelow } from '../../words/says-nothing';

/** True where the list says that there is nothing, and none of its texts is of a job. */
export function saysEmpty(scope: AxNode[]): boolean {
  const shown = leaves(scope).filter(({ text }) => text);
  const [first] = shown;
  const texts = shown.map(({ text }) => text);
  const at = first ? emptyBelow(texts, first.words) : -1;
  if (at < 0) return false;
  const after = shown.slice(at + 1);
  const end = after.findIndex((leaf) => says('headings', leaf));
  const own = end < 0 ? after : after.slice(0, end);
  const times = own.filter((leaf) => findTime(leaf));
  const isOfPage = times.length < 2 && times.every((leaf) => leaf === own.at(-1) && isNote(leaf));
  return (
    isOfPage &&
    !own.some((leaf) => says('jobTypes', leaf)) &&
    !everyNode(scope).some((node) => isDetailsControl(node) || isRow(node))
  );
}

/** "Last loaded Nov 25, 2:20 AM": a time within other words, in no row. */
function isNote(leaf: AxNode): boolean {
  return findTime(leaf)?.length !== leaf.text.length && !nearest(leaf, rowLike);
}

const rowLike = /^(row|listitem|article)$/;

/** True for a row that says how something stands, and more: no choice of a filter. */
function isRow(node: AxNode): boolean {
  if (!rowLike.test(node.role)) return false;
  const shown = leaves(node).filter(({ text }) => text);
  return shown.length > 2 && shown.some((leaf) => says('statuses', leaf));
}

/** True where the list's heading is followed by nothing that could be a job. */
export function holdsNoJob(scope: AxNode[]): boolean {
  const [first, ...rest] = scope;
  const isTitle = (part: AxNode) => says('headings', part) === 'jobs';
  const isHeading = first !== undefined && isTitle(first);
  const shown = leaves(isHeading ? rest : scope);
  const at = shown.findIndex(isTitle);
  const title = isHeading ? first : shown[at];
  return (
    title !== undefined &&
    !leadsElsewhere(title) &&
    !shown.slice(at + 1).some(
      (leaf) =>
        // "Loading…" is not empty.
        scan(leaf.text, leaf.words).helper ||
        findTime(leaf) ||
        says('statuses', leaf) ||
        /\d{3}/.test(leaf.text),
    )
  );
}

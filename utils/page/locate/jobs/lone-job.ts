import { findTime } from '../../parse/find-time';
import { type AxNode, leaves } from '../../tree/ax-node';
import { says } from '../../words/look-up';
import { piecesOf } from './text-pieces';

/** The only job of a list: what holds a time or a status beside its link, and no heading of the list. */
export function aloneIn(control: AxNode): AxNode {
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
  if (says('headings', node)) return true;
  if (!/^(heading|caption)$/.test(node.role)) return false;
  return !leaves(node)
    .flatMap(piecesOf)
    .some((leaf) => says('jobTypes', leaf) || says('statuses', leaf) || findTime(leaf));
}

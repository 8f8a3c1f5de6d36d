import { scan } from '../../parse/scan';
import { plain } from '../../text';
import { type AxNode, everyNode } from '../../tree/ax-node';
import { tagOf } from '../../tree/dom';

/** More words than these around the number of a batch make it prose. */
const mostLeft = 2;

/** A row or an item of several, or a text that begins with the number of a batch. */
export function isBatchRow(node: AxNode, labels: Set<AxNode>): boolean {
  const isItem = /^(row|listitem)$/.test(node.role) || tagOf(node.element) === 'LI';
  if (isItem) return !everyNode(node).some((each) => labels.has(each));
  return isBatchTitle(node);
}

/** `Batch 2`, `Import 2`, `Canvas Import 2 of 3`, alone or before a value; what follows is that batch's. */
export function isBatchTitle({ text }: AxNode): boolean {
  const { tokens, left } = scan(text.slice(0, 60));
  const [first, second] = tokens;
  if (left > mostLeft || !first) return false;
  // "2 of 3 complete" sums them up.
  if (first.kind === 'count') return !tokens.some(({ kind }) => kind === 'state');
  if (first.kind === 'batch') return true;
  const isImport = first.kind === 'step' && first.step === 'import' && !first.full;
  return isImport && (second?.kind === 'count' || /\p{L}\D*\d/u.test(plain(text)));
}

import { scan } from '../../parse/scan';
import { isProse } from '../../text';
import type { AxNode } from '../../tree/ax-node';
import { barPercent } from '../../tree/bar-percent';
import { attributeOf } from '../../tree/dom';
import type { Evidences } from './evidence';
import { mostLeft, takeSigns } from './take-signs';

/** What a bar shows: its percentage, and the states that it is called by. */
export function gatherBar(node: AxNode, found: Evidences, inBatch: boolean): void {
  const { words } = node;
  const percent = barPercent(node.element);
  const texts = [attributeOf(node.element, 'aria-valuetext') ?? '', node.text];
  const before = found.signs.length;
  for (const text of texts) {
    const said = scan(text, words);
    if (text && said.left <= mostLeft) takeSigns(node, said, 'heard', found, inBatch);
    // A word in the bar that nobody knows, or what is left of one.
    if (text && !said.tokens.length && !said.helper && !isProse(text) && /\p{L}/u.test(text))
      found.odd.push('bar');
  }
  const said = scan(node.name, words);
  // Some libraries call every bar "loading", also one that has not begun.
  if (said.left === 0 && (said.tokens.length || percent === null))
    takeSigns(node, said, 'heard', found, inBatch);
  // A bar that is called by words nobody knows is likely about something else.
  const isOthers = said.left > mostLeft && !said.tokens.length && !said.helper;
  if (percent !== null && !isOthers) {
    found.signs.push({ node, rank: 'bar', state: null, percent, ofBatch: inBatch, count: null });
  } else if (found.signs.length === before) {
    if (attributeOf(node.element, 'aria-hidden') === 'true') found.veiled += 1;
    else found.mute += 1;
  }
}

/** All bars within a part. */
export function barsIn(node: AxNode): AxNode[] {
  return node.children.flatMap((inner) => (inner.role === 'progressbar' ? [inner] : barsIn(inner)));
}

import { findTime } from '../../parse/find-time';
import { type AxNode, leaves, nearest } from '../../tree/ax-node';
import { attributeOf } from '../../tree/dom';
import { says } from '../../words/look-up';
import { isDetailsControl } from './details-control';
import { piecesOf } from './text-pieces';

/** The head of an accordion, or a row that is pressed as a whole, tells of the job; any other control does not. */
export function isInControl(leaf: AxNode): boolean {
  const control = nearest(leaf, /^(link|button)$/);
  if (!control || isDetailsControl(control)) return control !== null;
  const opens = attributeOf(control.element, 'aria-expanded') !== null;
  const texts = leaves(control).filter(({ text }) => text);
  return !opens && texts.length < 3 && !saysJob(texts);
}

/** True for texts that hold a time and a status. */
export function saysJob(texts: AxNode[]): boolean {
  return texts.some(findTime) && texts.flatMap(piecesOf).some((piece) => says('statuses', piece));
}

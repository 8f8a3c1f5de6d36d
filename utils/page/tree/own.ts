import { tagOf } from './dom';

const ours = new Set(['ROSTERSCOPE-OVERLAY', 'ROSTERSCOPE-CHIP', 'ROSTERSCOPE-MARK']);

/** True for an element that this extension put into the page; no reader may take it for the page's. */
export function isOwn(element: Element): boolean {
  return ours.has(tagOf(element));
}

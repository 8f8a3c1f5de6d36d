import { oneLine } from '../text';
import { tabStep } from '../words/tab-step';
import type { Wordings } from '../words/wordings';
import { isMatch } from './dom';
import { openedBy } from './opens';

/** The ids of what tabs open, which may be in the page and not on screen; what is called as a tab is one. */
export function panelIds(scope: Document | ShadowRoot, words: Wordings): Set<string> {
  const controls = scope.querySelectorAll('a,button,[role=tab],[role=button]');
  const isTab = (control: Element) =>
    isMatch(control, '[role=tab],[role=tablist] *') ||
    tabStep({ text: oneLine(control.textContent ?? '', 80), words }) !== null;
  return new Set([...controls].filter(isTab).flatMap(openedBy));
}

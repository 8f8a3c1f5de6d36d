import { oneLine } from '../text';
import { tabStep } from '../words/tab-step';
import { isMatch } from './dom';
import { openedBy } from './opens';

/** The ids of what tabs open, which may be in the page and not on screen; what is called as a tab is one. */
export function panelIds(scope: Document | ShadowRoot): Set<string> {
  const controls = scope.querySelectorAll('a,button,[role=tab],[role=button]');
  const isTab = (control: Element) =>
    isMatch(control, '[role=tab],[role=tablist] *') ||
    tabStep(oneLine(control.textContent ?? '', 80)) !== null;
  return new Set([...controls].filter(isTab).flatMap(openedBy));
}

import type { StepName } from '../../roster/model/step';
import { stepLabel } from '../parse/step-label';
import { sole } from '../sole';
import { oneLine } from '../text';
import type { AccessibilityTree } from '../tree/accessibility-tree';
import { type AxNode, everyNode, leaves, nearest } from '../tree/ax-node';
import { cachedBy } from '../tree/cached';
import { tabStep } from '../words/tab-step';
import { panelsOf } from './panels';

/** A tab (or, on a page without tabs, the heading) of the details of a step or of an import batch. */
export interface Tab {
  step: StepName;
  label: string;
  part: AxNode;
  /** Null when the page does not say. */
  selected: boolean | null;
  /** What the tab shows; null while that is not in the page, or not surely this tab's. */
  panel: AxNode[] | null;
}

const controls = /^(tab|button|link)$/;
const titles = /^(heading|caption|label|term)$/;

/** The tabs in the order of the page. */
export const tabsOf = cachedBy((page: AccessibilityTree): Tab[] => {
  const found = everyNode(page.root).flatMap((part) => {
    const step = tabStep(part);
    return step && !part.children.some((inner) => tabStep(inner) === step) ? [{ step, part }] : [];
  });
  const as = (roles: RegExp) =>
    found.flatMap(({ step, part }) => {
      const around = nearest(part, roles);
      return around && tabStep(around) === step ? [{ step, part: around }] : [];
    });
  const [marks = []] = [as(/^tab$/), as(controls), as(titles)].filter((each) => each.length);
  const tabs = marks.map(({ step, part }) => ({
    step,
    part,
    label: nameOf(part),
    selected: selected(part.element),
  }));
  const panels = panelsOf(page, tabs);
  return tabs.map((tab, at) => ({ ...tab, panel: panels[at] ?? null }));
});

/** The tab whose content is on screen, as far as the page says. */
export function selectedTab(tabs: Tab[]): Tab | null {
  const declared = tabs.filter(({ selected }) => selected);
  const open = declared.length
    ? declared
    : tabs.filter(({ panel }) => panel?.some(({ hidden }) => !hidden));
  return sole(open);
}

/** The text of a tab without the state that it may show beside its name. */
function nameOf(tab: AxNode): string {
  const said = leaves(tab).filter(
    ({ text, words }) => (stepLabel(text, words)?.state ?? 'blank') === 'blank',
  );
  return oneLine(said.map(({ text }) => text).join(' '));
}

function selected(tab: Element): boolean | null {
  for (const name of ['aria-selected', 'aria-current', 'aria-pressed', 'aria-expanded']) {
    const declared = tab.getAttribute(name);
    if (declared !== null) return declared !== 'false';
  }
  return null;
}

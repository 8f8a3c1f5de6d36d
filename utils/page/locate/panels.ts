import type { StepName } from '../../roster/model/step';
import type { AccessibilityTree } from '../tree/accessibility-tree';
import { type AxNode, commonAncestor, everyNode, siblings } from '../tree/ax-node';
import { openedBy } from '../tree/opens';
import type { Word } from '../words/words';
import { LabelScope, labels } from './label';

type TabMark = { step: StepName; part: AxNode; selected: boolean | null };

/** The step that a block of the details is about. */
export function blockStep(block: Word<'blocks'>): StepName {
  if (block === 'mapping-templates') return 'conversion';
  return block.slice(0, block.indexOf('-')) as StepName;
}

/**
 * What each tab shows, by the first way that works: ids between tab and panel, a section of its
 * own, as many panels as tabs, the one place under the tabs for the tab that is selected. Null for
 * a tab whose content is not in the page, or is not surely its own.
 */
export function panelsOf(page: AccessibilityTree, tabs: TabMark[]): (AxNode[] | null)[] {
  const named = byReference(page, tabs);
  // Where some have ids, a tab without one has no panel in the page.
  const isNamed = named.some(Boolean);
  const ways = [named, bySection(page, tabs), isNamed ? [] : byNumber(page, tabs), byPlace(tabs)];
  return tabs.map((tab, at) => {
    const panel = ways.map((way) => way[at]).find((found) => found?.some(({ text }) => text));
    const blocks = panel ? labels(panel, 'blocks') : [];
    return panel && blocks.every(({ word }) => blockStep(word) === tab.step) ? panel : null;
  });
}

type Panels = (AxNode[] | null | undefined)[];

function byReference({ root, byId }: AccessibilityTree, tabs: TabMark[]): Panels {
  const panels = everyNode(root).filter(({ role }) => role === 'tabpanel');
  const found = tabs.map(({ part: { element } }) => {
    const named = panels.find((panel) =>
      panel.element
        .getAttribute('aria-labelledby')
        ?.split(/\s+/)
        .includes(element.id || ' '),
    );
    const opened = openedBy(element).flatMap((id) => byId.get(id) ?? [])[0];
    return opened ?? named;
  });
  // One panel for all tabs shows the selected one.
  return found.map((panel, at) => {
    const shared = found.filter((each) => each === panel).length > 1;
    return panel && (!shared || tabs[at]?.selected) ? [panel] : null;
  });
}

function bySection({ root }: AccessibilityTree, tabs: TabMark[]): Panels {
  const marks = tabs.map(({ part }, at) => ({ word: String(at), part }));
  const ids = labels(root, 'fields').filter(({ word }) => word === 'jobId');
  const boundaries = [...labels(root, 'steps'), ...labels(root, 'controls'), ...ids];
  const ground = new LabelScope([...marks, ...boundaries]);
  return marks.map(({ word, part }) => {
    const own = ground.reach(part, word);
    if (labels(own, 'blocks').length) return [own];
    const after = ground.following(own);
    return labels(after, 'blocks').length && part.role !== 'tab' ? after : null;
  });
}

function byNumber({ root }: AccessibilityTree, tabs: TabMark[]): Panels {
  const panels = everyNode(root).filter(({ role }) => role === 'tabpanel');
  return panels.length === tabs.length ? panels.map((panel) => [panel]) : [];
}

/** The place under the tabs belongs to the selected tab, or to the only tab of the step it is about. */
function byPlace(tabs: TabMark[]): Panels {
  let list = commonAncestor(tabs.map(({ part }) => part));
  while (list?.parent && !labels(siblings(list).after, 'blocks').length) list = list.parent;
  if (!list?.parent) return [];
  const { after } = siblings(list);
  const steps = new Set(labels(after, 'blocks').map(({ word }) => blockStep(word)));
  const marked = tabs.filter(({ selected }) => selected);
  const apt = marked.length ? marked : tabs.filter(({ step }) => steps.has(step));
  return tabs.map((tab) => (apt.length === 1 && apt[0] === tab ? after : null));
}

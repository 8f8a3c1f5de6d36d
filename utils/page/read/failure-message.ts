import type { StepName } from '../../roster/model/step';
import { stepNames } from '../../roster/model/step-names';
import { blocksIn } from '../locate/blocks';
import { fieldsIn } from '../locate/fields';
import { importSections } from '../locate/import-sections';
import { blockStep } from '../locate/panels';
import { tabsOf } from '../locate/tabs';
import { withoutUnseen } from '../text';
import type { AccessibilityTree } from '../tree/accessibility-tree';
import { type AxNode, commonAncestor, everyNode } from '../tree/ax-node';
import { isElement } from '../tree/dom';
import { isOwn } from '../tree/own';
import { detailsReader } from './generations';
import { readBatches } from './read-batches';
import { readImports } from './read-imports';
import { readSteps } from './read-steps';

const longest = 2000;

/**
 * The original text of what went wrong, from the tab of the failed step: an alert there, or what
 * stands after a label such as *Error*; at most 2,000 characters. Null where the page shows none,
 * or the tab is not in the page. It may hold personal data: it stays in the frame it was read in.
 */
export function failureMessage(page: AccessibilityTree): string | null {
  for (const panel of detailsReader(page).generation === 'B'
    ? failedImports(page)
    : panelsOfFailure(page)) {
    const message = messageIn(panel);
    if (message) return message;
  }
  return null;
}

/** What a page of generation B shows of the imports that failed. */
function failedImports(page: AccessibilityTree): AxNode[][] {
  const { batches } = readImports(page, 0);
  const sections = importSections(page.root).map(({ content }) => content);
  return sections.filter((_, at) => batches?.[at]?.step.state === 'failed');
}

function panelsOfFailure(page: AccessibilityTree): AxNode[][] {
  const steps = readSteps(page.root);
  const step = stepNames.find((each) => steps[each].state === 'failed');
  return step ? failedPanels(page, step) : [];
}

/** What is in the page of the failed step's tabs, those of failed batches first. */
function failedPanels(page: AccessibilityTree, step: StepName): AxNode[][] {
  const tabs = tabsOf(page).filter((tab) => tab.step === step);
  if (!tabs.length) {
    const blocks = blocksIn(page.root);
    const own = blocks.filter(({ name }) => blockStep(name) === step);
    const place = commonAncestor(own.map(({ heading }) => heading));
    const inside = new Set(place ? everyNode(place) : []);
    return place && blocks.every((block) => own.includes(block) || !inside.has(block.heading))
      ? [[place]]
      : [];
  }
  const batches =
    step === 'import'
      ? readBatches(
          tabs,
          { state: 'failed', percent: null },
          { language: page.language, near: null },
          { jobId: null, isCurrent: false },
        )
      : null;
  const failed = tabs.filter((_, at) => batches?.[at]?.step.state === 'failed');
  return [...failed, ...tabs].flatMap(({ panel }) => (panel ? [panel] : []));
}

function messageIn(panel: AxNode[]): string | null {
  const alert = everyNode(panel).find(({ role, text }) => role === 'alert' && /\p{L}/u.test(text));
  const scope = alert ? [alert] : panel;
  const blocks = alert
    ? []
    : blocksIn(panel).flatMap(({ heading, content }) => [heading, ...content]);
  const labeled = fieldsIn(scope, 'fields', blocks).get('error')?.[0];
  if (labeled) return messageOf(labeled);
  return alert ? cut(rawText(alert.element)) : null;
}

/** The whole of a text of which a part holds only the beginning. */
function messageOf({ element, text }: AxNode): string | null {
  const whole = rawText(element);
  const at = whole.indexOf(text.slice(0, 20));
  return cut(at < 0 ? text : whole.slice(at));
}

function cut(text: string): string | null {
  return (
    withoutUnseen(text.slice(0, longest * 2))
      .trim()
      .slice(0, longest) || null
  );
}

function rawText(element: Element): string {
  let text = '';
  for (const node of element.childNodes) {
    if (text.length > longest * 2) break;
    if (node.nodeType === 3) text += (node.nodeValue ?? '').slice(0, longest * 2);
    else if (isElement(node) && !isOwn(node)) text += `${rawText(node)} `;
  }
  return text;
}

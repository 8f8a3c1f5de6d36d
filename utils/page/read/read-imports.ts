import type { BatchReading, DetailsReading, StepReading } from '../../roster/reading';
import { fieldsIn, textOf } from '../locate/fields';
import { type ImportSection, importSections } from '../locate/import-sections';
import { isApart, shownBeside } from '../locate/shown';
import { idIn } from '../parse/job-id';
import { type Shown, stepLabel } from '../parse/step-label';
import { oneLine } from '../parse/text';
import type { AccessibilityTree } from '../tree/accessibility-tree';
import { type AxNode, everyNode, leaves } from '../tree/ax-node';
import { identityIn } from './identity';
import { noTiming } from './read-timing';

const unknown: StepReading = { state: 'unknown', percent: null };

/**
 * The details of generation B (kb/articles/663418): name, job id, and a label per import, which only
 * *Complete* is documented for. It has no steps, so these are unknown, but for an import that failed or
 * that runs: more imports may follow those that are complete.
 */
export function readImports({ root, address }: AccessibilityTree, at: number): DetailsReading {
  const batches = importSections(root).map(batchOf);
  return {
    page: 'details',
    at,
    ...identityIn(root, [], address),
    steps: { extract: unknown, conversion: unknown, import: stepOf(batches) },
    timings: { extract: noTiming, conversion: noTiming, import: noTiming },
    counts: { extract: null, conversion: null },
    batches: batches.length ? batches : null,
    digests: { configuration: null, templates: null },
  };
}

/** As far as its imports tell: the figure of one that runs is that of the step only if it is the only one. */
function stepOf(batches: BatchReading[]): StepReading {
  const as = (state: StepReading['state']) =>
    batches.find(({ step }) => step.state === state)?.step;
  const running = as('running');
  const alone = running && batches.length > 1 ? { ...running, percent: null } : running;
  return as('failed') ?? alone ?? unknown;
}

function batchOf({ title, content }: ImportSection): BatchReading {
  const fields = fieldsIn(content, 'fields');
  const status = fields.get('status');
  const shown = status ? stepLabel(textOf(status)) : shownBeside([], content);
  const told = !shown || /^(blank|unknown)$/.test(shown.state) ? alone(content) : shown;
  return {
    label: oneLine(title.text).replace(/\s*[:\uFF1A]$/, ''),
    importId: idIn(textOf(fields.get('importId'))),
    step: { state: told.state === 'blank' ? 'unknown' : told.state, percent: told.percent },
    timing: noTiming,
    counts: null,
  };
}

/** The only label among texts that run into each other. */
function alone(content: AxNode[]): Shown {
  const apart = new Set(everyNode(everyNode(content).filter(isApart)));
  const told = leaves(content).flatMap((leaf) => {
    const shown = apart.has(leaf) ? null : stepLabel(leaf.text);
    return shown && shown.state !== 'blank' ? [shown] : [];
  });
  return told.length === 1 && told[0] ? told[0] : unknown;
}

import type { BatchReading, DetailsReading, StepReading } from '../../roster/model/reading';
import { noTiming, noTimings } from '../../roster/model/step-readings/no-timing';
import { unknownStep } from '../../roster/model/step-readings/unknown-step';
import { fieldsIn, textOf } from '../locate/fields';
import { type ImportSection, importSections, titleOf } from '../locate/import-sections';
import { evidenceIn } from '../locate/steps/collect-evidence';
import { resolveEvidence } from '../locate/steps/resolve-evidence';
import { isVague, type StepValue } from '../locate/steps/step-value';
import { idIn } from '../parse/job-id';
import { stepLabel } from '../parse/step-label';
import { oneLine } from '../text';
import type { AccessibilityTree } from '../tree/accessibility-tree';
import { identityIn } from './identity';

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
    steps: { extract: unknownStep, conversion: unknownStep, import: stepOf(batches) },
    timings: noTimings,
    counts: { extract: null, conversion: null },
    batches: batches.length ? batches : null,
    digests: { configuration: null, templates: null },
  };
}

/** As far as its imports show: the figure of one that runs is that of the step only if it is the only one. */
function stepOf(batches: BatchReading[]): StepReading {
  const as = (state: StepReading['state']) =>
    batches.find(({ step }) => step.state === state)?.step;
  const running = as('running');
  const alone = running && batches.length > 1 ? { ...running, percent: null } : running;
  return as('failed') ?? alone ?? unknownStep;
}

/** A bar or number alone says nothing of an import. */
function readingOf({ state, percent }: Pick<StepValue, 'state' | 'percent'>): StepReading {
  return isVague(state) ? unknownStep : { state, percent };
}

function batchOf({ title, content, importId }: ImportSection): BatchReading {
  const fields = fieldsIn(content, 'fields');
  const status = fields.get('status');
  const labelValue = status && stepLabel(textOf(status), title.words);
  const value = labelValue ?? resolveEvidence('extract', evidenceIn(content), false);
  return {
    label: oneLine(titleOf(title).split(/[:：]/)[0] ?? ''),
    importId: idIn(textOf(importId ?? fields.get('importId'))),
    step: readingOf(value),
    timing: noTiming,
    counts: null,
  };
}

import type { BatchReading, StepReading } from '../../roster/model/reading';
import { noTiming } from '../../roster/model/step-readings/no-timing';
import { unknownStep } from '../../roster/model/step-readings/unknown-step';
import { type Block, blocksIn } from '../locate/blocks';
import { fieldsIn, holdsField, textOf } from '../locate/fields';
import { valueBesideLabel } from '../locate/label-value';
import type { Tab } from '../locate/tabs';
import { timingState } from '../locate/timing-state';
import { idIn } from '../parse/job-id';
import { type LabelValue, stepLabel } from '../parse/step-label';
import type { Dating } from '../parse/time-of';
import { type AxNode, commonAncestor, everyNode, isHeaded } from '../tree/ax-node';
import { isOpen } from './is-open';
import { readCounts } from './read-counts';
import type { Timed } from './timing/own-sync';
import { readTiming } from './timing/read-timing';

const maxBatches = 100;

/**
 * One reading per *Import Details* tab, null when there is none. What a tab has not rendered is
 * null or unknown; the only batch of a job is as far as the import step, which the page shows.
 */
export function readBatches(
  tabs: Tab[],
  importStep: StepReading,
  dating: Dating,
  job: Timed,
): BatchReading[] | null {
  const imports = tabs.filter(({ step }) => step === 'import').slice(0, maxBatches);
  if (!imports.length) return null;
  const only = imports.length === 1 && !hasStrangers(tabs);
  const byTable = new Set<BatchReading>();
  const batches = imports.map(({ label, panel: shownPanel, part }): BatchReading => {
    const shownBlocks = shownPanel ? blocksIn(shownPanel) : [];
    // The same block twice: the heading between two batches is missing.
    const mixed = new Set(shownBlocks.map(({ name }) => name)).size < shownBlocks.length;
    const [panel, blocks] = mixed ? [null, []] : [shownPanel, shownBlocks];
    const counts = blocks.find(({ name }) => name === 'import-counts');
    const timing = blocks.find(({ name }) => name === 'import-timing');
    const labelValue = batchValue(panel, part, blocks);
    const unlabeled = !labelValue || labelValue.state === 'blank';
    // The step's own label says more about its only batch than the states in a table.
    const state = unlabeled && !only && timing ? timingState(timing.content) : null;
    const shown = state ? { state, percent: null } : labelValue;
    const step = resolve(shown, importStep, only);
    // The import is complete only when all of its batches are.
    const known = step.state === 'unknown' && importStep.state === 'complete' ? importStep : step;
    const batch = {
      label,
      importId: panel && idIn(textOf(factsOf(panel, blocks).get('importId'))),
      step,
      timing: timing ? readTiming(timing.content, known, dating, job) : noTiming,
      counts: counts ? readCounts(counts.content, 'import') : null,
    };
    if (state) byTable.add(batch);
    return batch;
  });
  // Rows that all say *Completed* under a step that does not are of other syncs.
  const isForeign =
    isOpen(importStep.state) && batches.every((each) => byTable.has(each) && isComplete(each));
  return isForeign ? batches.map((each) => ({ ...each, step: unknownStep })) : batches;
}

function isComplete({ step }: BatchReading): boolean {
  return step.state === 'complete';
}

/**
 * The label of a batch: in its tab, beside a word such as *Status*, or above its first block. Where
 * there is none, the states in its timing table decide.
 */
function batchValue(panel: AxNode[] | null, tab: AxNode, blocks: Block[]): LabelValue | null {
  for (const { text, words } of everyNode(tab)) {
    const labelValue = stepLabel(text, words);
    if (labelValue && labelValue.state !== 'blank') return labelValue;
  }
  if (!panel) return null;
  const field = factsOf(panel, blocks).get('status');
  if (field) return stepLabel(textOf(field), tab.words);
  const first = blocks[0]?.heading;
  const above: AxNode[] = [];
  const [only] = panel;
  for (const part of panel.length === 1 && only ? only.children : panel) {
    if (first && everyNode(part).includes(first)) break;
    if (!holdsField(part, 'fields')) above.push(part);
  }
  return valueBesideLabel(above);
}

/** True when there are tabs beside these that are not understood, perhaps of further batches. */
function hasStrangers(tabs: Tab[]): boolean {
  const children = tabs.map(({ part }) => part);
  const role = children[0]?.role ?? '';
  if (!/^(tab|button|link)$/.test(role)) return false;
  const all = everyNode(commonAncestor(children) ?? []).filter((part) => part.role === role);
  return all.some((part) => !children.includes(part));
}

/** What a panel says outside its blocks and outside groups with a heading of their own. */
function factsOf(panel: AxNode[], blocks: Block[]) {
  const headings = new Set(blocks.map(({ heading }) => heading));
  const others = everyNode(panel).filter(
    (part) => isHeaded(part) && !everyNode(part).some((inner) => headings.has(inner)),
  );
  return fieldsIn(panel, 'fields', [...others, ...blocks.flatMap(({ content }) => content)]);
}

function resolve(shown: LabelValue | null, importStep: StepReading, only: boolean): StepReading {
  if (shown && shown.state !== 'blank') return { state: shown.state, percent: shown.percent };
  if (only) return importStep;
  // Nothing shown: a batch that has not begun, as long as the step has not ended well.
  return shown && isOpen(importStep.state) ? { state: 'waiting', percent: null } : unknownStep;
}

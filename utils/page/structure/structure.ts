import type { StepReading } from '../../roster/model/reading';
import type { StepName } from '../../roster/model/step';
import { stepNames } from '../../roster/model/step-names';
import { unknownStep } from '../../roster/model/step-readings/unknown-step';
import { mapSteps, type Steps } from '../../roster/model/steps';
import type { LabelValue } from '../parse/step-label';
import { resolveSteps } from '../read/resolve-steps';
import { oneLine } from '../text';
import type { AccessibilityTree } from '../tree/accessibility-tree';
import { type AxNode, commonAncestor, everyNode, leaves, nearest } from '../tree/ax-node';
import { isEnglish } from './english';
import { jobNumber } from './job-number';
import { type LabelTriple, labelTriplesIn } from './label-triple';
import { learn, type Memory } from './memory';
import { isNamed } from './names';
import { sharedStemOf } from './shared-stem';
import { type ValueShape, valueShapeOf } from './value-shape';

/** The details of a job as far as they follow from the shape of the page. */
export interface Structure {
  root: AxNode;
  triple: LabelTriple;
  steps: Steps<StepReading>;
  jobId: string | null;
  tabs: { step: StepName | null; part: AxNode; label: string }[];
}

/**
 * Recognizes the Rostering Job Details in words that nobody here knows, by what no other page has all
 * of: three labels in a row of which one has a percentage, those before it a word and those after it
 * nothing; the number of the job above; names of SIS or Canvas; and below, tabs or headings that share a
 * word with the first and with the second label, in that order. Null for any other page, and for one in
 * English: the English words are known, so it is another one.
 */
export function structureOf(
  { root }: AccessibilityTree,
  title: string,
  memory: Memory,
): Structure | null {
  const texts = leaves(root).map(({ text }) => text);
  if (![title, ...texts].some(isNamed) || isEnglish(texts)) return null;
  const order = new Map(everyNode(root).map((part, at) => [part, at]));
  const found = labelTriplesIn(root).flatMap((triple) => candidate(triple, order, memory) ?? []);
  const [only, another] = found;
  if (!only || another) return null;
  const { shapes, at, ...details } = only;
  memory.labels = labelsOf(details.triple).join('\n');
  learn(shapes, at, details.jobId, memory);
  return { root, ...details, steps: stepsOf(shapes, at, memory) };
}

const labelsOf = (triple: LabelTriple) => triple.map(({ label }) => label);

function candidate(triple: LabelTriple, order: Map<AxNode, number>, memory: Memory) {
  const labels = labelsOf(triple);
  const shapes = triple.map(({ rest }) => valueShapeOf(rest));
  const at = activeAt(shapes);
  if (at === null && memory.labels !== labels.join('\n')) return null;
  if (nearest(triple[0].part, /^tabpanel$/)) return null;
  const all = [...order.keys()];
  const own = triple.flatMap(({ part, rest }) => everyNode([part, ...rest]));
  const places = own.map((part) => order.get(part) ?? 0);
  const rest = all.slice(Math.max(...places) + 1);
  const stem = sharedStemOf(labels);
  const titles = rest.filter((part) => isTitle(part) && !labels.includes(part.text));
  const [extract = -1, conversion = -1] = [0, 1].map((n) =>
    titles.findIndex(({ text }) => stem(text) === n),
  );
  if (extract < 0 || conversion < extract) return null;
  const head = all.slice(0, order.get(triple[0].part)).filter(({ children }) => !children.length);
  const tabs = rest
    .filter(({ role, text }) => role === 'tab' && text.length <= 80)
    .map((part) => ({ part, ...namedBy(part, stem) }));
  return { triple, shapes, at, jobId: jobNumber(head, all), tabs };
}

/** A text that stands for what is below it, or behind it. */
function isTitle(part: AxNode): boolean {
  const { text, children } = part;
  const around =
    !children.length && text.length <= 60 && nearest(part, /^(tab|heading|button|link)$/);
  return !!around && around.text.length <= 80;
}

function namedBy(tab: AxNode, stem: (text: string) => number | null) {
  const label = oneLine(leaves(tab).find(({ text }) => /\p{L}/u.test(text))?.text ?? '');
  const at = stem(label);
  return { label, step: at === null ? null : (stepNames[at] ?? null) };
}

/** Which of the steps is the one that runs or failed; null where the three do not stand so. */
function activeAt(shapes: ValueShape[]): number | null {
  const at = shapes.findIndex(({ percent }) => percent !== null && percent < 100);
  const active = shapes[at];
  if (!active || (active.state !== 'running' && active.percent === 0)) return null;
  // Only the conversion may have nothing to show before a later step.
  const isBefore = ({ state, word, percent }: ValueShape, n: number) =>
    state === 'blank' ? n === 1 : state === 'unknown' && (word !== null || percent === 100);
  const fits = shapes.every((shape, n) =>
    n < at ? isBefore(shape, n) : n === at || shape.state === 'blank',
  );
  return fits ? at : null;
}

/** Words beside a percentage may be those of a failure: that step and those after it are unknown. */
function stepsOf(
  shapes: ValueShape[],
  at: number | null,
  { complete }: Memory,
): Structure['steps'] {
  const open = at !== null && shapes[at]?.state !== 'running' ? at : shapes.length;
  const shown = mapSteps((_, n): LabelValue => {
    const { state, percent, word } = shapes[n] as ValueShape; // there are as many as labels
    if (word !== null && complete.has(word)) return { state: 'complete', percent: null };
    // It has begun, so a blank one before it was skipped.
    return n === at ? { state: 'running', percent } : { state, percent: null };
  });
  const steps = resolveSteps(shown);
  for (const [n, name] of stepNames.entries()) {
    const step: StepReading = n < open ? steps[name] : unknownStep;
    steps[name] = { ...step, likely: true };
  }
  return steps;
}

/** The part that holds the label and the value of a step. */
export function placeIn({ triple }: Structure, step: StepName): AxNode | null {
  const { part, rest } = triple[stepNames.indexOf(step) as 0 | 1 | 2];
  return commonAncestor([part, ...rest.filter(({ parent }) => parent)]);
}

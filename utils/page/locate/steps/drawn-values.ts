import type { StepName } from '../../../roster/model/step';
import { stepNames } from '../../../roster/model/step-names';
import type { Steps } from '../../../roster/model/steps';
import { commonAncestor } from '../../tree/ax-node';
import { attributeOf, childNodesOf, isElement, tagOf } from '../../tree/dom';
import { isGauge } from './gauge';
import { picturesAt } from './pictures';
import type { Regions } from './regions/regions';
import type { StepTriple } from './step-labels';
import { unknown } from './step-value';
import type { Valued } from './step-values';

/**
 * Makes steps unknown that seem blank and show a gauge, or pictures that those with a value do not: one may be their
 * value. Nothing can have begun after a step that runs or failed: a picture there is of something else.
 */
export function hideDrawn(triple: StepTriple, regions: Regions, values: Steps<Valued>): void {
  if (!stepNames.some((step) => values[step].value.state === 'blank')) return;
  const labels = stepNames.map((step) => triple[step].map(({ node }) => node));
  const whole = commonAncestor(labels.flat());
  if (!whole) return;
  const own = labels.map((each, at) => [...each, ...(regions[at] ?? [])]);
  const pictures = picturesAt(whole, own);
  const gauges = picturesAt(whole, own, isGauge);
  const isBlank = (step: StepName) => values[step].value.state === 'blank';
  const beside = pictures.filter((_, at) => !isBlank(stepNames[at] as StepName));
  const usual = Math.max(0, ...beside.map(({ length }) => length));
  const looks = new Set(beside.flat().map((picture) => lookOf(picture)));
  const stop = stepNames.findIndex((step) => /^(running|failed)$/.test(values[step].value.state));
  for (const [at, step] of stepNames.entries()) {
    if (stop >= 0 && at > stop) break;
    const shown = pictures[at] ?? [];
    // Before its label stands what each step has of its own, as an emblem; what has a width is an idle bar.
    const isOdd = (picture: Element) =>
      !looks.has(lookOf(picture)) &&
      !/width/.test(attributeOf(picture, 'style') ?? '') &&
      labels[at]?.every(({ element }) => isBehind(picture, element));
    if (isBlank(step) && (gauges[at]?.length || shown.length > usual || shown.some(isOdd)))
      values[step].value = unknown('an odd picture');
  }
}

/** What is drawn, whatever it is called or classed. No icon is deeper, or has more parts. */
function lookOf(element: Element, depth = 4): string {
  const shape = ['src', 'href', 'd'].map((name) => attributeOf(element, name));
  const parts = depth ? [...childNodesOf(element)].filter(isElement).slice(0, 20) : [];
  return [tagOf(element), ...shape, ...parts.map((part) => lookOf(part, depth - 1))].join();
}

/** What lies within a label explains it. */
function isBehind(picture: Element, label: Element): boolean {
  return label.compareDocumentPosition(picture) === Node.DOCUMENT_POSITION_FOLLOWING;
}

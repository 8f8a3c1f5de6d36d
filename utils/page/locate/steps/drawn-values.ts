import type { StepName } from '../../../roster/model/step';
import { stepNames } from '../../../roster/model/step-names';
import { mapSteps, type Steps } from '../../../roster/model/steps';
import { attributeOf, childNodesOf, isElement, parentElementOf, tagOf } from '../../tree/dom';
import { hasLook } from './picture';
import { drawnAt } from './pictures';
import type { Regions } from './regions/regions';
import type { StepTriple } from './step-labels';
import { unknown } from './step-value';
import type { Valued } from './step-values';

/**
 * Makes steps unknown that seem to have no value of their own and show a gauge, or pictures that those with a value
 * do not: one may be their value. Nothing can have begun after a step that runs or failed: a picture there is of
 * something else.
 */
export function hideDrawn(triple: StepTriple, regions: Regions, values: Steps<Valued>): void {
  const lacking = stepNames.filter((step) => lacksOwn(step, values[step]));
  if (!lacking.length) return;
  const labels = mapSteps((step) => triple[step].map(({ node }) => node));
  const own = mapSteps((step, at) => [...labels[step], ...(regions[at] ?? [])]);
  const drawn = drawnAt(own);
  const beside = stepNames.filter((step) => !lacking.includes(step));
  const usual = Math.max(0, ...beside.map((step) => drawn[step].pictures.length));
  const looks = new Set(beside.flatMap((step) => drawn[step].pictures.map((each) => lookOf(each))));
  const stop = beside.find((step) => /^(running|failed)$/.test(values[step].value.state));
  for (const step of lacking) {
    if (stop && stepNames.indexOf(step) > stepNames.indexOf(stop)) break;
    const { value, found } = values[step];
    const { pictures, gauges } = drawn[step];
    const batches = found.signs.map(({ node }) => node.element);
    const shown = pictures.filter((each) => !isBeside(each, batches));
    // Before its label stands what each step has of its own, as an emblem; what has a width is an idle bar, and
    // what style alone draws may be the idle mark in the place of a picture.
    const isOdd = (picture: Element) =>
      hasLook(picture) &&
      !looks.has(lookOf(picture)) &&
      !/width/.test(attributeOf(picture, 'style') ?? '') &&
      labels[step].every(({ element }) => isBehind(picture, element));
    const isGauged = value.state === 'blank' && gauges.length > 0;
    if (isGauged || shown.length > usual || shown.some(isOdd))
      values[step].value = unknown('an odd picture');
  }
}

/** True for a step of which nothing is said, or only of its batches. */
function lacksOwn(step: StepName, { value, found }: Valued): boolean {
  if (value.state === 'blank') return true;
  const isOfBatches =
    step === 'import' && found.signs.every(({ ofBatch, count }) => ofBatch || count);
  return isOfBatches && /^(complete|running)$/.test(value.state) && value.percent === null;
}

/** True for a picture behind the first import batch, or in the same row of the page, and no other is in that. */
function isBeside(picture: Element, [first, second]: Element[]): boolean {
  if (!first || isBehind(picture, first)) return !!first;
  let row: Element | null = picture;
  while (row && !isRow(row)) row = parentElementOf(row);
  return !!row?.contains(first) && !!second && !row.contains(second);
}

function isRow(element: Element): boolean {
  return (
    /^(LI|TR|DD)$/.test(tagOf(element)) ||
    /^(row|listitem)$/.test(attributeOf(element, 'role') ?? '')
  );
}

/** What is drawn, whatever it is called or classed. No icon is deeper, or has more parts. */
function lookOf(element: Element, depth = 4): string {
  const shape = ['src', 'href', 'd', 'name'].map((name) => attributeOf(element, name));
  const nodes = depth ? [...childNodesOf(element)].slice(0, 20) : [];
  const parts = nodes.map((node) =>
    isElement(node) ? lookOf(node, depth - 1) : node.nodeValue?.trim(),
  );
  return [tagOf(element), ...shape, ...parts].join();
}

/** As DOM says that one node stands behind another, and not within it. */
const following = 4;

/** What lies within a label explains it. */
function isBehind(picture: Element, label: Element): boolean {
  return label.compareDocumentPosition(picture) === following;
}

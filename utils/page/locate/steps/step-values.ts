import { stepNames } from '../../../roster/model/step-names';
import { mapSteps, type Steps } from '../../../roster/model/steps';
import type { AxNode } from '../../tree/ax-node';
import { evidenceIn } from './collect-evidence';
import { type Evidence, type Evidences, isPart } from './evidence';
import { isMisaligned } from './misaligned';
import type { Found } from './regions/regions';
import { resolveEvidence } from './resolve-evidence';
import { type StepValue, unknown } from './step-value';

/** What was found of a step, and what it comes to. */
export interface Valued {
  found: Evidences;
  value: StepValue;
}

/**
 * The values of the three steps in their regions. What is found of one step counts by what stands in the same
 * places of the others. `labels`: what names the steps; `cells`: what holds the cells of each.
 */
export function valuesOf(
  { regions, how }: Found,
  labels: Set<AxNode>,
  cells = regions,
): Steps<Valued> {
  const found = mapSteps((_, at) => evidenceIn(regions[at] ?? [], labels));
  dropFractions(found);
  addPictures(found);
  // Texts without a meaning that stand in the same places of steps with a value, too, are subtitles, not values.
  const telling = stepNames.filter((step) => found[step].signs.some(({ state }) => state));
  const subtitles = telling.length
    ? telling.map((step) => found[step].odd.map(spotIn))
    : [unlikeLater(found)];
  addVeiled(found);
  addNumbers(found);
  return mapSteps((step, at): Valued => {
    const value = resolveEvidence(step, found[step], isBeyond(found[step].odd, subtitles));
    const lacks = value.state === 'blank' && isMisaligned(cells, at);
    return {
      found: found[step],
      value: lacks ? unknown('its cells differ') : { ...value, why: `${how}: ${value.why}` },
    };
  });
}

const isAtOne = ({ rank, percent }: Evidence) => rank === 'bar' && percent === 1;

/** Bars that count to 1 and declare 100 say 1 % of a step that is complete. */
function dropFractions(found: Steps<Evidences>): void {
  const isFraction = stepNames.slice(0, 2).some((step) => {
    const { signs } = found[step];
    return signs.some(isAtOne) && signs.some(({ state }) => state === 'complete');
  });
  if (!isFraction) return;
  for (const step of stepNames)
    found[step].signs = found[step].signs.filter((sign) => !isAtOne(sign));
}

const many = (of: string, count: number) => Array<string>(count).fill(of);

/** Pictures that nobody knows are odd where others are values. */
function addPictures(found: Steps<Evidences>): void {
  const isDrawn = stepNames.some((step) =>
    found[step].signs.some(({ node, state }) => node.role === 'img' && state),
  );
  if (!isDrawn) return;
  for (const step of stepNames) found[step].odd.push(...many('picture', found[step].pictures));
}

/** Bars kept from screen readers are mute where a step has more of them than those with a value. */
function addVeiled(found: Steps<Evidences>): void {
  const telling = stepNames.filter((step) => found[step].signs.length > 0);
  const idle = Math.max(0, ...telling.map((step) => found[step].veiled));
  for (const step of stepNames) found[step].mute += Math.max(0, found[step].veiled - idle);
}

/** Numbers are those of the steps only where each has its own; else one may be what is left of a value. */
function addNumbers(found: Steps<Evidences>): void {
  const isCounted = stepNames.every((step, at) => found[step].numbers.includes(at + 1));
  // Rows may be numbered from further above.
  const [top = 1] = found.extract.ordinals;
  const isInRows = stepNames.every((step, at) => found[step].ordinals[0] === top + at);
  const first = isInRows ? top : 1;
  for (const [at, step] of stepNames.entries()) {
    const { numbers, ordinals, odd, signs } = found[step];
    const unrecognized = [
      ...numbers.filter((number) => !isCounted || number !== at + 1),
      ...ordinals.filter((number) => number !== at + first),
    ];
    if (step !== 'import' || !signs.length) odd.push(...many('number', unrecognized.length));
  }
}

/** True where more texts stand in one of the places than in any other step. */
function isBeyond(odd: string[], subtitles: string[][]): boolean {
  const spots = odd.map(spotIn);
  const count = (all: string[], spot: string) => all.filter((each) => each === spot).length;
  return spots.some((spot) => subtitles.every((all) => count(spots, spot) > count(all, spot)));
}

const spotIn = (odd: string) => odd.replace(/\n.*/, '');

/** After a step at work all others stand alike: where their texts differ, these are no values. */
function unlikeLater({ extract, conversion, import: last }: Steps<Evidences>): string[] {
  if (!extract.signs.some(({ percent }) => isPart(percent ?? 0))) return [];
  const same = conversion.odd.filter((odd) => last.odd.includes(odd)).map(spotIn);
  const spots = new Set(last.odd.map(spotIn));
  return conversion.odd.map(spotIn).filter((spot) => spots.has(spot) && !same.includes(spot));
}

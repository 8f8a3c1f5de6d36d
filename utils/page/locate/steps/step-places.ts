import type { StepName } from '../../../roster/model/step';
import { stepNames } from '../../../roster/model/step-names';
import { mapSteps } from '../../../roster/model/steps';
import { type AxNode, ancestors, commonAncestor, nearest } from '../../tree/ax-node';
import { cachedBy } from '../../tree/cached';
import { evidenceIn } from './collect-evidence';
import type { Evidence, Evidences } from './evidence';
import { inOneLine } from './one-line';
import { picturesAt } from './pictures';
import { resolveEvidence, type StepValue } from './resolve-evidence';
import { type StepTriple, stepTriples } from './step-labels';
import type { Regions } from './step-layout';
import type { StepPlace, StepPlaces } from './step-place';
import { stepRegions } from './step-regions';

/** The three steps; null where a page does not name all three together. */
export const stepPlaces = cachedBy((root: AxNode): StepPlaces | null => {
  const triples = stepTriples(root);
  const seen = triples.flatMap((triple) => placesOf(triple) ?? []);
  const telling = seen.filter(isTelling);
  const [first, ...others] = telling.length ? telling : seen;
  if (first) return mapSteps((step) => agreed(step, first, others));
  return inOneLine(root) ?? (triples[0] ? silent(triples[0]) : null);
});

function isTelling(places: StepPlaces): boolean {
  return stepNames.some((step) => places[step].value.state !== 'blank');
}

function placesOf(triple: StepTriple): StepPlaces | null {
  const answer = stepRegions(triple);
  if (!answer) return null;
  const { found, others } = answer;
  const labels = new Set(stepNames.flatMap((step) => triple[step].map(({ node }) => node)));
  const values = valuesOf(found.regions, labels, found.how);
  hideDrawn(triple, found.regions, values);
  const second = others && valuesOf(others.regions, labels, others.how);
  return mapSteps((step) => {
    const [value, other] = [values[step].value, second?.[step].value];
    const differs = other && other.state !== value.state && other.state !== 'unknown';
    const unknown = {
      state: 'unknown',
      percent: null,
      why: 'places and structure differ',
    } as const;
    return {
      place: placeOf(
        triple[step][0].node,
        values[step].found,
        found.regions[stepNames.indexOf(step)] ?? [],
      ),
      value: differs ? unknown : value,
    };
  });
}

const isAtOne = ({ rank, percent }: Evidence) => rank === 'bar' && percent === 1;

function valuesOf(regions: Regions, labels: Set<AxNode>, how: string) {
  const found = mapSteps((_, at) => evidenceIn(regions[at] ?? [], labels));
  // Bars that count to 1 and declare 100 say 1 % of a step that is complete.
  const isFraction = stepNames.slice(0, 2).some((step) => {
    const { signs } = found[step];
    return signs.some(isAtOne) && signs.some(({ state }) => state === 'complete');
  });
  if (isFraction)
    for (const step of stepNames)
      found[step].signs = found[step].signs.filter((sign) => !isAtOne(sign));
  const isDrawn = stepNames.some((step) =>
    found[step].signs.some(({ node, state }) => node.role === 'img' && state),
  );
  if (isDrawn)
    for (const step of stepNames) found[step].odd.push(...many('picture', found[step].pictures));
  // Texts without a meaning that stand in the same places of steps with a value, too, are subtitles, not values.
  const telling = stepNames.filter((step) => found[step].signs.some(({ state }) => state));
  const subtitles = telling.map((step) => [...found[step].odd]);
  const all = stepNames.filter((step) => found[step].signs.length > 0);
  const idle = Math.max(0, ...all.map((step) => found[step].veiled));
  for (const step of stepNames) found[step].mute += Math.max(0, found[step].veiled - idle);
  // Numbers are those of the steps only where each has its own; else one may be what is left of a value.
  const isCounted = stepNames.every((step, at) => found[step].numbers.includes(at + 1));
  for (const [at, step] of stepNames.entries()) {
    const { numbers, ordinals } = found[step];
    const unrecognized = [
      ...numbers.filter((number) => !isCounted || number !== at + 1),
      ...ordinals.filter((number) => number !== at + 1),
    ];
    if (step !== 'import' || !found[step].signs.length)
      found[step].odd.push(...many('number', unrecognized.length));
  }
  return mapSteps((step, at): { found: Evidences; value: StepValue } => {
    const value = resolveEvidence(step, found[step], isBeyond(found[step].odd, subtitles));
    const lacks = value.state === 'blank' && isMisaligned(regions, at);
    return {
      found: found[step],
      value: lacks
        ? { state: 'unknown', percent: null, why: 'a cell is missing' }
        : { ...value, why: `${how}: ${value.why}` },
    };
  });
}

const many = (of: string, count: number) => Array<string>(count).fill(of);

/** True where more texts stand in one of the places than in any other step. */
function isBeyond(odd: string[], subtitles: string[][]): boolean {
  const count = (all: string[], spot: string) => all.filter((each) => each === spot).length;
  return odd.some((spot) => subtitles.every((all) => count(odd, spot) > count(all, spot)));
}

/**
 * Makes steps unknown that seem blank and show more pictures than those with a value: one may be their value.
 * Nothing can have begun after a step that runs or failed: a picture there is of something else.
 */
function hideDrawn(
  triple: StepTriple,
  regions: Regions,
  values: ReturnType<typeof valuesOf>,
): void {
  if (!stepNames.some((step) => values[step].value.state === 'blank')) return;
  const labels = stepNames.map((step) => triple[step].map(({ node }) => node));
  const whole = commonAncestor(labels.flat());
  if (!whole) return;
  const counts = picturesAt(
    whole,
    labels.map((own, at) => [...own, ...(regions[at] ?? [])]),
  );
  const isBlank = (step: StepName) => values[step].value.state === 'blank';
  const usual = Math.max(0, ...counts.filter((_, at) => !isBlank(stepNames[at] as StepName)));
  const stop = stepNames.findIndex((step) => /^(running|failed)$/.test(values[step].value.state));
  for (const [at, step] of stepNames.entries()) {
    if (stop >= 0 && at > stop) break;
    if (isBlank(step) && (counts[at] ?? 0) > usual)
      values[step].value = { state: 'unknown', percent: null, why: 'a picture nobody knows' };
  }
}

/** True for a row with fewer cells than those of the other steps, or a term without its definition. */
function isMisaligned(regions: Regions, at: number): boolean {
  const mine = regions[at] ?? [];
  const isTable = (mine.length ? mine : regions.flat()).some(
    (node) => cellsIn(node) > 0 || nearest(node, /^(row|cell|rowheader|term)$/),
  );
  const size = (nodes: AxNode[]) => nodes.reduce((sum, node) => sum + cellsIn(node), 0);
  return isTable && regions.some((each) => size(each) > size(mine));
}

/** Cells and definitions of a part, without those of tables and lists in it. */
function cellsIn({ role, children }: AxNode): number {
  if (/^(cell|rowheader|columnheader|term|definition)$/.test(role)) return 1;
  return /^(table|list|dl)$/.test(role)
    ? 0
    : children.reduce((sum, inner) => sum + cellsIn(inner), 0);
}

function placeOf(label: AxNode, { signs }: Evidences, region: AxNode[]): AxNode {
  const inside = signs
    .map(({ node }) => node)
    .filter((node) =>
      ancestors(node).some((each) => region.includes(each) && ancestors(label).includes(each)),
    );
  return commonAncestor([label, ...inside]) ?? label;
}

/** States that another place of the same step may say better. */
const vague: ReadonlySet<StepValue['state']> = new Set(['blank', 'zero', 'full', 'unknown']);

/** A page may show a step twice (a bar and a heading, a wide and a narrow layout). */
function agreed(step: StepName, first: StepPlaces, others: StepPlaces[]): StepPlace {
  const all = [first, ...others].map((places) => places[step]);
  const telling = all.filter(({ value }) => !vague.has(value.state));
  const [spot] = telling.length ? telling : all;
  const { place, value } = spot ?? first[step];
  const visible = telling.find((each) => !each.place.hidden)?.place ?? place;
  if (telling.some((each) => each.value.state !== value.state)) {
    return { place: visible, value: { state: 'unknown', percent: null, why: 'two places differ' } };
  }
  const percents = new Set(telling.flatMap((each) => each.value.percent ?? []));
  return {
    place: visible,
    value: { ...value, percent: percents.size > 1 ? null : ([...percents][0] ?? value.percent) },
  };
}

/** Labels without any value that is surely theirs. */
function silent(triple: StepTriple): StepPlaces {
  return mapSteps((step) => ({
    place: triple[step][0].node,
    value: { state: 'unknown', percent: null, why: 'no values near the labels' },
  }));
}

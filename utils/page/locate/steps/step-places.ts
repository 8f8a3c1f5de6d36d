import { stepNames } from '../../../roster/model/step-names';
import { mapSteps } from '../../../roster/model/steps';
import { type AxNode, ancestors, commonAncestor } from '../../tree/ax-node';
import { cachedBy } from '../../tree/cached';
import { agreed } from './agreed-place';
import { hideDrawn } from './drawn-values';
import type { Evidences } from './evidence';
import { stepRegions } from './regions/step-regions';
import { type StepTriple, stepTriples } from './step-labels';
import type { StepPlaces } from './step-place';
import { unknown } from './step-value';
import { valuesOf } from './step-values';

/** The three steps; null where a page does not name all three together. */
export const stepPlaces = cachedBy((root: AxNode): StepPlaces | null => {
  const triples = stepTriples(root);
  const seen = triples.flatMap((triple) => placesOf(triple) ?? []);
  const telling = seen.filter(isTelling);
  const [first, ...others] = telling.length ? telling : seen;
  if (first) return mapSteps((step) => agreed(step, first, others));
  return triples[0] ? silent(triples[0]) : null;
});

function isTelling(places: StepPlaces): boolean {
  return stepNames.some((step) => places[step].value.state !== 'blank');
}

function placesOf(triple: StepTriple): StepPlaces | null {
  const answer = stepRegions(triple);
  if (!answer) return null;
  const { found, others } = answer;
  const labels = new Set(stepNames.flatMap((step) => triple[step].map(({ node }) => node)));
  // Where layout finds texts, structure may find the cells around them.
  const values = valuesOf(found, labels, others?.regions);
  hideDrawn(triple, found.regions, values);
  const second = others && valuesOf(others, labels);
  return mapSteps((step) => {
    const [value, other] = [values[step].value, second?.[step].value];
    const differs = other && other.state !== value.state && other.state !== 'unknown';
    return {
      place: placeOf(
        triple[step][0].node,
        values[step].found,
        found.regions[stepNames.indexOf(step)] ?? [],
      ),
      value: differs ? unknown('its places differ') : value,
    };
  });
}

function placeOf(label: AxNode, { signs }: Evidences, region: AxNode[]): AxNode {
  const inside = signs
    .map(({ node }) => node)
    .filter((node) =>
      ancestors(node).some((each) => region.includes(each) && ancestors(label).includes(each)),
    );
  return commonAncestor([label, ...inside]) ?? label;
}

/** Labels without any value that is surely theirs. */
function silent(triple: StepTriple): StepPlaces {
  return mapSteps((step) => ({
    place: triple[step][0].node,
    value: unknown('no values near'),
  }));
}

import { random } from '../../random.ts';
import type { DetailsView, ListView } from '../view.ts';
import { detailsAxes } from './axes-details.ts';
import { listAxes } from './axes-list.ts';
import type { Choice } from './axis.ts';
import { type DetailsChoice, drawDetails } from './details.ts';
import { draw, type SpellingSet } from './draw.ts';
import { type Drawn, drawDetailsView, situations } from './draw-details.ts';
import { drawListView, listSituations } from './draw-list.ts';
import { drawList, type ListChoice } from './list.ts';
import { wordsOf } from './page.ts';
import { pairwise } from './pairwise.ts';
import { type DetailsTruth, detailsTruth } from './truth-details.ts';
import { type ListTruth, listTruth } from './truth-list.ts';

/** A page, what it was drawn from, and what is true of it. */
export interface Case<T = DetailsTruth | ListTruth> {
  /** `SEED:N`, by which it is drawn again. */
  name: string;
  choice: Choice;
  situation: string;
  /** A whole document. */
  html: string;
  at: number;
  truth: T;
}

const mixed = (seed: number, n: number) => Math.imul(seed ^ 0x9e3779b9, 2654435761) + n * 7919;

export function detailsCase(
  seed: number,
  n: number,
  set: SpellingSet,
  given?: DetailsChoice,
): Case {
  const next = random(mixed(seed, n));
  const choice = given ?? draw(detailsAxes, next, set);
  const situation = situations[n % situations.length] as (typeof situations)[number];
  const drawn: Drawn<DetailsView> = drawDetailsView(next, situation);
  return {
    name: `details ${set} ${seed}:${n}`,
    choice,
    situation,
    html: documentOf(drawDetails(drawn.view, choice), choice),
    at: drawn.at,
    truth: detailsTruth(drawn.view, choice),
  };
}

export function listCase(seed: number, n: number, set: SpellingSet, given?: ListChoice): Case {
  const next = random(mixed(seed, n));
  const choice = given ?? draw(listAxes, next, set);
  const situation = listSituations[n % listSituations.length] as (typeof listSituations)[number];
  const drawn: Drawn<ListView> = drawListView(next, situation);
  return {
    name: `list ${set} ${seed}:${n}`,
    choice,
    situation,
    html: documentOf(drawList(drawn.view, choice), choice),
    at: drawn.at,
    truth: listTruth(drawn.view, choice),
  };
}

/** Pages that have every pair of values, and then so many at random. */
export function* cases(kind: Kind, seed: number, set: SpellingSet, count: number): Generator<Case> {
  for (let n = 0; n < count; n++) yield kinds[kind].one(seed, n, set);
}

export function* pairwiseCases(kind: Kind, seed: number): Generator<Case> {
  yield* kinds[kind].pairs(seed);
}

export type Kind = 'details' | 'list';

const kinds = {
  details: {
    one: (seed: number, n: number, set: SpellingSet) => detailsCase(seed, n, set),
    pairs: (seed: number) =>
      pairwise(detailsAxes, random(seed)).map((choice, n) => detailsCase(seed, n, 'desk', choice)),
  },
  list: {
    one: (seed: number, n: number, set: SpellingSet) => listCase(seed, n, set),
    pairs: (seed: number) =>
      pairwise(listAxes, random(seed)).map((choice, n) => listCase(seed, n, 'desk', choice)),
  },
};

/** The page as the tool's host would answer it. */
function documentOf(body: string, choice: Choice): string {
  const { lang, dir } = wordsOf(choice as DetailsChoice);
  return `<!DOCTYPE html><html lang="${lang}" dir="${dir}"><head><meta charset="utf-8"><title>SIS Integration</title></head><body><div id="app">${body}</div></body></html>`;
}

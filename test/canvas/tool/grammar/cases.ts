import { random } from '../../random.ts';
import type { Markup } from '../markup.ts';
import type { DetailsView, ListView, View } from '../view.ts';
import { english, type Words } from '../words.ts';
import { detailsAxesB, listAxesB } from './axes/axes-b.ts';
import { detailsAxes } from './axes/axes-details.ts';
import { listAxes } from './axes/axes-list.ts';
import type { Axes, Choice, SpellingSet } from './axes/axis.ts';
import type { Case } from './case.ts';
import { drawDetails } from './details.ts';
import { drawDetailsB } from './details-b.ts';
import { draw } from './draw.ts';
import { type Drawn, drawDetailsView, situations } from './draw-details.ts';
import { drawListView, listSituations } from './draw-list.ts';
import { drawList } from './list.ts';
import { drawListB } from './list-b.ts';
import { namedCases } from './named.ts';
import { type CommonChoice, wordsOf } from './page.ts';
import { pairwise } from './pairwise.ts';
import { detailsTruthB, listTruthB } from './truth/truth-b.ts';
import { type DetailsTruth, detailsTruth } from './truth/truth-details.ts';
import { type ListTruth, listTruth } from './truth/truth-list.ts';

/** How pages of one kind are drawn, and what is true of them. */
interface Drawing<V, A extends Axes> {
  axes: A;
  situations: readonly string[];
  view(next: () => number, situation: never): Drawn<V>;
  html(view: V, choice: Choice<A>): string;
  truth(view: V, choice: Choice<A>): DetailsTruth | ListTruth;
}

function drawing<V extends View, A extends Axes>(of: Drawing<V, A>) {
  const one = (
    name: string,
    seed: number,
    n: number,
    set: SpellingSet,
    given?: Choice<A>,
  ): Case => {
    const next = random(Math.imul(seed + 1, 0x9e3779b1) + n * 7919);
    const choice = given ?? draw(of.axes, next, set);
    const situation = of.situations[n % of.situations.length] as string;
    const { view, at } = of.view(next, situation as never);
    return {
      name: `${name} ${set} ${seed}:${n}`,
      choice,
      situation,
      html: documentOf(of.html(view, choice), wordsOf(choice as unknown as CommonChoice)),
      at,
      truth: of.truth(view, choice),
    };
  };
  const pairs = (name: string, seed: number) =>
    pairwise(of.axes, random(seed)).map((choice, n) => one(name, seed, n, 'desk', choice));
  const view = of.view as (next: () => number, situation: never) => Drawn<View>;
  return { axes: of.axes as Axes, situations: of.situations, view, one, pairs };
}

export const kinds = {
  details: drawing<DetailsView, typeof detailsAxes>({
    axes: detailsAxes,
    situations,
    view: drawDetailsView,
    html: drawDetails,
    truth: detailsTruth,
  }),
  list: drawing<ListView, typeof listAxes>({
    axes: listAxes,
    situations: listSituations,
    view: drawListView,
    html: drawList,
    truth: listTruth,
  }),
  'details-b': drawing<DetailsView, typeof detailsAxesB>({
    axes: detailsAxesB,
    situations,
    view: drawDetailsView,
    html: drawDetailsB,
    truth: detailsTruthB,
  }),
  'list-b': drawing<ListView, typeof listAxesB>({
    axes: listAxesB,
    situations: listSituations,
    view: drawListView,
    html: drawListB,
    truth: listTruthB,
  }),
};
export type Kind = keyof typeof kinds;

/** Pages drawn at random, each again by the same seed. */
export function* cases(kind: Kind, seed: number, set: SpellingSet, count: number): Generator<Case> {
  for (let n = 0; n < count; n++) yield kinds[kind].one(kind, seed, n, set);
}

/** Pages that together have every two values that go together. */
export function* pairwiseCases(kind: Kind, seed: number): Generator<Case> {
  yield* kinds[kind].pairs(kind, seed);
}

/** Pages as the markups made by hand write them. */
export function* handMadeCases(kind: Kind, markups: Markup[]): Generator<Case> {
  for (const each of namedCases(kind, markups, kinds[kind].situations, kinds[kind].view)) {
    yield { ...each, html: documentOf(each.html, english) };
  }
}

/** The page as the tool's host would answer it. */
function documentOf(body: string, { lang, dir }: Pick<Words, 'lang' | 'dir'>): string {
  return `<!DOCTYPE html><html lang="${lang}" dir="${dir}"><head><meta charset="utf-8"><title>SIS Integration</title></head><body><div id="app">${body}</div></body></html>`;
}

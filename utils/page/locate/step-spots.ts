import type { StepName } from '../../roster/step';
import { type Shown, stepLabel } from '../parse/step-label';
import { stepOrder } from '../read/resolve-steps';
import { beside, everyPart, leaves, lineage, type Part } from '../tree/ax-node';
import { onceFor } from '../tree/once';
import { meaning } from '../words/dictionary';
import { blankShown, distant, type Mark, unknownShown } from './distant';
import { labels, Territory } from './label';
import { judge, listen, shownInside, silence } from './shown';

/** Where a step stands on the page, and what stands there. */
export interface StepSpot {
  /** The smallest part that holds the step's label and value. */
  place: Part;
  shown: Shown;
}

/** One sight of a step; `bar` when it is only a progress bar named after it. */
type Sight = StepSpot & { word: StepName; bar: boolean };

/** The three steps, or null when not all three labels are there: half a section is not read. */
export const stepSpots = onceFor((root: Part): Record<StepName, StepSpot> | null => {
  const told = inline(root);
  const found = labels(root, 'steps');
  const toldMarks = told.map(({ word, place }) => ({ word, part: place }));
  const territory = new Territory([...fences(root), ...found, ...toldMarks]);
  const marks = found.map((label) => ({ ...label, own: territory.reach(label.part, label.word) }));
  const numbers = numbersOf(marks);
  const seen = marks.map((mark) => ({
    word: mark.word,
    bar: mark.named && mark.part.role === 'progressbar',
    // Where other steps have their value in the label's own text, a bare label has none.
    ...(near(mark, territory, numbers) ?? {
      place: mark.own,
      shown: told.length ? blankShown : distant(mark, marks, territory),
    }),
  }));
  const all = [...told, ...seen];
  // A bar that lost its label may have lost its words, too.
  const isLabelled = all.some(({ bar }) => !bar);
  const [extract, conversion, last] = stepOrder.map((step) => {
    const own = all.filter(({ word }) => word === step);
    const spot = agreed(own);
    const isLost = isLabelled && own.every(({ bar }) => bar);
    return spot && isLost ? { ...spot, shown: unknownShown } : spot;
  });
  return extract && conversion && last ? { extract, conversion, import: last } : null;
});

/** What ends the steps: the job's blocks and tabs, the buttons, the headings of other sections. */
function fences(root: Part): { word: string; part: Part }[] {
  const tabs = labels(root, 'tabs').filter(({ part }) =>
    lineage(part).some((each) => /^(tab|heading)$/.test(each.role)),
  );
  const headings = labels(root, 'headings').filter(({ word }) => word !== 'progress');
  return [...labels(root, 'blocks'), ...labels(root, 'controls'), ...tabs, ...headings];
}

/** Label and value in one text or one name: `Roster Extract Progress: 37%`. */
function inline(root: Part): Sight[] {
  return everyPart(root).flatMap((part) => {
    const text = part.parts.length ? part.name : part.text || part.name;
    const found = text.length > 5 && text.length <= 120 && afterLabel(text);
    return found ? [{ ...found, place: part, bar: false }] : [];
  });
}

function afterLabel(text: string): { word: StepName; shown: Shown } | null {
  for (const { 0: piece, index } of text.matchAll(/[\p{L}\p{M}]+|\p{N}+/gu)) {
    const end = index + piece.length;
    const word = meaning('steps', text.slice(0, end));
    const shown = word && stepLabel(text.slice(end).replace(/^[\s:\uFF1A\u2013\u2014-]+/, ''));
    if (shown && shown.state !== 'blank') return { word, shown };
  }
  return null;
}

/** The texts `1`, `2`, `3` beside the labels, if every step has its own. */
function numbersOf(marks: Mark[]): Set<Part> {
  const own = marks.map(({ word, own }) => {
    const number = new RegExp(`^${stepOrder.indexOf(word) + 1}[.:)]?$`);
    return leaves(own).filter(({ text }) => number.test(text));
  });
  return new Set(own.every((found) => found.length) ? own.flat() : []);
}

/** The value beside the label, in the smallest part that holds both and no other step. */
function near(mark: Mark, territory: Territory, numbers: Set<Part>): StepSpot | null {
  if (mark.named) {
    const own = labels(mark.part.parts, 'steps').map(({ part }) => part);
    const shown = shownInside(mark.part, own);
    if (shown) return { place: mark.part, shown };
  }
  const told = silence(numbers);
  let place: Part | null = null;
  for (let part = mark.part; part.parent; part = part.parent) {
    if (territory.holdsOther(part.parent, mark.word)) break;
    const { before, after } = beside(part);
    const heard = listen(told, before, after);
    if (heard.bars.length) place ??= part.parent;
    // A bar alone is not the whole story as long as there may be words further out.
    if (!heard.values.length && !heard.odd) continue;
    place = part.parent;
    break;
  }
  const shown = judge(told);
  return shown && place && { place, shown };
}

/** A page may show a step twice (a bar and a heading, a wide and a narrow layout). */
function agreed(sights: Sight[]): StepSpot | null {
  const said = sights.filter(({ shown }) => shown.state !== 'blank');
  const worded = said.filter(({ bar }) => !bar);
  const telling = worded.length ? worded : said;
  const spot = telling.find(({ place }) => !place.hidden) ?? telling[0] ?? sights[0];
  if (!spot) return null;
  const { place, shown } = spot;
  if (telling.some((each) => each.shown.state !== shown.state))
    return { place, shown: unknownShown };
  const percents = telling.map((each) => each.shown.percent).filter((each) => each !== null);
  const same = percents.every((each) => each === percents[0]);
  const state = telling.length ? shown.state : blankShown.state;
  return { place, shown: { state, percent: same ? (percents[0] ?? null) : null } };
}

import { random } from '../../random.ts';
import type { Markup } from '../markup.ts';
import type { View } from '../view.ts';
import { english } from '../words.ts';
import type { Answer } from './axes/axis.ts';
import type { Case } from './case.ts';
import type { DetailsChoiceB } from './details-b.ts';
import type { DetailsChoice } from './details-choice.ts';
import type { ListChoice } from './list.ts';
import type { ListChoiceB } from './list-b.ts';
import { detailsTruthB, listTruthB } from './truth/truth-b.ts';
import { detailsTruth } from './truth/truth-details.ts';
import { listTruth } from './truth/truth-list.ts';

/** In no language that an admin reads. */
const unread = 'strange';
/** Renders the open panel alone. */
const paged = 'paged';

const answer = (value: string): Answer => ({ value, spelling: 0, set: 'desk' });

/** What all markups made by hand answer to the axes that decide what is shown. */
function answers(markup: string): Record<string, Answer> {
  return {
    language: answer('english'),
    id: answer('fact'),
    name: answer('fact'),
    value: answer('text'),
    timing: answer('parts'),
    tabs: answer(markup === paged ? 'absent' : 'aria'),
    files: answer('named'),
    link: answer('address'),
    columns: { ...answer('guide'), spelling: 1 },
    schedules: answer('above'),
    historyColumns: { ...answer('guide'), spelling: 1 },
    historyStatus: answer('shown'),
    schedulesB: answer('above'),
  };
}

type Draw = (next: () => number, situation: never) => { view: View; at: number };

/** The markups made by hand, as points of the grammar: each in some of the situations. */
export function* namedCases(
  kind: string,
  markups: Markup[],
  situations: readonly string[],
  draw: Draw,
): Generator<Case> {
  const isB = kind.endsWith('-b');
  const all = markups.filter(({ name }) => name.startsWith('b-') === isB && name !== unread);
  for (const [n, markup] of all.entries()) {
    for (const [at, situation] of situations.entries()) {
      if ((at + n) % 3) continue;
      const drawn = draw(random(n * 97 + at), situation as never);
      yield {
        name: `${kind} ${markup.name} ${situation}`,
        choice: { markup: answer(markup.name) },
        situation,
        at: drawn.at,
        ...pageOf(drawn.view, markup, isB),
      };
    }
  }
}

function pageOf(view: View, markup: Markup, isB: boolean): Pick<Case, 'html' | 'truth'> {
  const choice: unknown = answers(markup.name);
  if (view.page === 'list') {
    const truth = isB
      ? listTruthB(view, choice as ListChoiceB)
      : listTruth(view, choice as ListChoice);
    return { html: markup.list(view, english), truth };
  }
  const truth = isB
    ? detailsTruthB(view, choice as DetailsChoiceB)
    : detailsTruth(view, choice as DetailsChoice);
  return { html: markup.details(view, english), truth };
}

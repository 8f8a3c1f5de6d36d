import { type Html, html } from '../../html.ts';
import type { DetailsView } from '../view.ts';
import type { Words } from '../words.ts';
import { headAxes } from './axes/axes-details.ts';
import { type Choice, spelled } from './axes/axis.ts';
import { type CommonChoice, controlOf } from './page.ts';

type HeadChoice = Choice<typeof headAxes> & CommonChoice;

/** Controls, title, and what is said of the job beside its steps: two parts of the page. */
export function headOf(
  view: DetailsView,
  choice: HeadChoice,
  words: Words,
  files = words.job.files,
): Html[] {
  const control = controlOf(choice);
  const name = spelled(headAxes.name, choice.name)(view.name, words);
  const id = spelled(headAxes.id, choice.id)(view.jobId, words);
  const title = spelled(headAxes.title, choice.title);
  const beside = name.beside || id.beside ? html`${name.beside} ${id.beside}` : null;
  const crumbs =
    name.crumbs || id.crumbs || name.title
      ? html`<nav aria-label="Breadcrumb"><a href="#" data-open="/rostering">${words.rostering}</a>${name.title && html`<span> / ${words.details}</span>`}${name.crumbs}${id.crumbs}</nav>`
      : null;
  const fact = { name: name.fact, id: id.fact, card: name.card };
  return [
    html`${crumbs}<div class="spread">${control(words.job.back, html`data-open="/rostering"`)}${control(words.job.refresh, html`data-do="refresh"`)}</div>
${title(name.title ?? html`${words.details}`, beside)}${name.under}${id.under}`,
    factsOf(view, fact, choice, words, files),
  ];
}

interface Keyed {
  name?: [string, Html];
  id?: [string, Html];
  card?: Html;
}

function factsOf(
  view: DetailsView,
  { name, id, card }: Keyed,
  choice: HeadChoice,
  words: Words,
  files: string,
): Html {
  const w = words.job;
  const file = spelled(headAxes.files, choice.files);
  // A page of another language does not fall into English for a key.
  const keyed = (own: string, fact?: [string, Html]): [string, Html][] =>
    fact ? [choice.language.value === 'english' ? fact : [own, fact[1]]] : [];
  const pairs: [string, Html][] = [
    ...keyed(w.name, name),
    [w.postedBy, html`${view.postedBy}`],
    ...keyed(w.id, id),
    [files, html`${view.files.map((each) => file(each.name, each.href, view.jobId))}`],
  ];
  return spelled(headAxes.facts, choice.facts)(pairs, card ?? null);
}

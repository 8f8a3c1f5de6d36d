import { type Html, html } from '../../html.ts';
import type { Markup } from '../markup.ts';
import { type BlockSheet, jobSheets, scheduleSheet, stepSheets, tabSheets } from './sheet.ts';

/**
 * Everything a card: jobs as items of a list, steps with the bar above and their label last,
 * figures as tiles with the number over its name, details in sections that fold.
 */
export const cards: Markup = {
  name: 'cards',
  styles: '/assets/markup-a.css',
  list(view, words) {
    const { columns, jobs } = jobSheets(view, words);
    const { title, columns: heads, rows } = scheduleSheet(view, words);
    return html`<div class="page"><section class="deck"><h2>${title}</h2><ul>${rows.map(
      (row) =>
        html`<li class="card">${row.slice(0, 6).map((text, at) => field(heads[at], text))}<footer><button data-do="run">${words.schedule.run}</button><button data-do="pause">${row[6]}</button></footer></li>`,
    )}</ul></section>
<section class="deck"><h2>${words.jobs}</h2><ul>${jobs.map(
      ({
        cells,
        href,
        files,
      }) => html`<li class="card"><article>${cells.slice(0, 6).map((text, at) => field(columns[at], text))}
<footer>${files.map(({ name, href: to }) => html`<a href="${to}">${name}</a>`)}<a class="more" href="${href}" data-open>${words.job.details} →</a></footer></article></li>`,
    )}</ul>${view.rows.length === 0 && html`<p>${words.job.none}</p>`}</section></div>`.text;
  },
  details(view, words) {
    const w = words.job;
    return html`<div class="page"><header><button data-open="/rostering">←&nbsp;${w.back}</button><button data-do="refresh">⟳ ${w.refresh}</button></header>
<div class="card"><h1>${words.details}</h1>${field(w.name, view.name)}${field(w.postedBy, view.postedBy)}${field(w.id, `#${view.jobId}`)}</div>
<div class="deck"><h2>${words.progress}</h2><ol>${stepSheets(view, words).map(
      (
        { title, info, text, percent },
        at,
      ) => html`<li class="card"><span class="number">${at + 1}</span><div><div class="bar">${percent !== null && html`<progress max="100" value="${percent}"></progress>`}</div>
<div class="title">${title}<sup>${at + 1}</sup></div></div><p class="info">${info}</p><div class="state">${text}</div></li>`,
    )}</ol></div>
${tabSheets(view, words).map(
  (
    { title, blocks, error, label, importId },
    n,
  ) => html`<details${n === 0 && html` open`}><summary>${title}</summary><div class="inside">
${error !== null && html`<div class="problem"><h4>${words.error}</h4><p>${error}</p></div>`}
${label !== null && field(w.status, label)}${importId !== null && field(words.importId, importId)}
${blocks.map(blockCard)}</div></details>`,
)}</div>`.text;
  },
};

function field(name: string | undefined, value: string): Html {
  return html`<div class="field"><span class="name">${name}</span><span class="value">${value}</span></div>`;
}

function blockCard({ title, kind, columns, rows }: BlockSheet): Html {
  const lines = rows.map((row) =>
    kind === 'counts'
      ? html`<li class="tiles"><h5>${row[0]}</h5>${row.slice(1).map((text, at) => html`<div class="tile"><strong>${text}</strong><span>${columns[at + 1]}</span></div>`)}</li>`
      : html`<li>${row.map((text, at) => (columns[at] ? field(columns[at], text) : html`<span>${text}</span> `))}</li>`,
  );
  return html`<div class="block"><h4>${title}</h4><ul>${lines}</ul></div>`;
}

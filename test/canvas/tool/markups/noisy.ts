import { type Html, html } from '../../html.ts';
import type { Markup } from '../markup.ts';
import { type BlockSheet, jobSheets, scheduleSheet, stepSheets, tabSheets } from './sheet.ts';

/**
 * Labels as they come after years of maintenance: icons, colons, counters, footnotes, line breaks,
 * non-breaking spaces, soft hyphens, sorting buttons, cells that repeat their heading.
 */
export const noisy: Markup = {
  name: 'noisy',
  styles: '/assets/markup-a.css',
  list(view, words) {
    const { columns, jobs } = jobSheets(view, words);
    const { title, columns: heads, rows } = scheduleSheet(view, words);
    return html`<div><h2>${icon('schedule')} ${spaced(title)} (${rows.length})</h2>${table(
      heads,
      rows.map((row) => [
        ...row.slice(0, 6),
        html`<button data-do="run">${words.schedule.run}</button><button data-do="pause">${row[6]}</button>`,
      ]),
    )}
<h2>${icon('list')} ${spaced(words.jobs)} [${jobs.length}]</h2>${table(
      columns,
      jobs.map(({ cells, href, files }) => [
        ...cells.slice(0, 5),
        html`${icon('circle')} ${cells[5]} <a href="${href}" data-open>${icon('open_in_new')}<span>${spaced(words.job.details)} »</span></a>`,
        html`${files.map(({ name, href: to }) => html`<a href="${to}">${icon('download')}${name}</a>`)}`,
      ]),
    )}</div>`.text;
  },
  details(view, words) {
    const w = words.job;
    const tabs = tabSheets(view, words);
    return html`<div><button data-open="/rostering">${icon('arrow_back')}${spaced(w.back)}…</button> <button data-do="refresh">${icon('refresh')}&nbsp;${w.refresh}</button>
<h1>${spaced(words.details)}</h1><dl><dt>${icon('sync')} ${w.name}:</dt><dd>${view.name}</dd><dt>${w.postedBy}&nbsp;:</dt><dd>${view.postedBy}</dd><dt>${spaced(w.id)}&nbsp;#</dt><dd># ${view.jobId}</dd></dl>
<h2>${words.progress}</h2><table><tbody>${stepSheets(view, words).map(
      (
        { title, info, text, percent },
        at,
      ) => html`<tr><th scope="row">${at + 1}. ${broken(title)}<sup>${'*'.repeat(at + 1)}</sup> <button aria-label="${words.information}" data-info="${info}">i</button><span role="tooltip">${info}</span></th>
<td>${percent !== null && html`<div class="track"><div class="fill" style="width: ${percent}%"></div></div>`}${text.replace('%', '\u00a0%')}</td></tr>`,
    )}</tbody></table>
<div role="tablist">${tabs.map(({ title }, at) => html`<a role="tab" id="n${at}" href="#np${at}" aria-selected="${String(at === 0)}">${icon('tab')}${spaced(title)}</a>`)}</div>
${tabs.map(
  (
    { blocks, error, label, importId },
    at,
  ) => html`<div role="tabpanel" id="np${at}" aria-labelledby="n${at}"${at > 0 && html` hidden`}>${error !== null && html`<p>${icon('error')} ${words.error}: ${error}</p>`}
${label !== null && html`<dl><dt>${w.status}:</dt><dd>${label || '—'}</dd>${importId !== null && html`<dt>${words.importId} #</dt><dd>${importId}</dd>`}</dl>`}${blocks.map(block)}</div>`,
)}</div>`.text;
  },
};

function icon(ligature: string): Html {
  return html`<i class="material-icons" aria-hidden="true">${ligature}</i>`;
}

function spaced(text: string): string {
  return text.replaceAll(' ', '\u00a0');
}

/** A label over two lines, with a soft hyphen and a zero-width space in it. */
function broken(text: string): Html {
  const [first = '', ...others] = text.split(' ');
  return html`${`${first.slice(0, 2)}\u00ad${first.slice(2)}`}<br>${others.join('\u200b ')}`;
}

function table(columns: string[], rows: (string | Html)[][]): Html {
  return html`<table><thead><tr>${columns.map((column) => html`<th aria-sort="none"><button>${spaced(column)}${icon('unfold_more')}</button></th>`)}</tr></thead>
<tbody>${rows.map((row) => html`<tr>${row.map((cell, at) => html`<td><span class="only-narrow">${columns[at]}:</span> ${cell}</td>`)}</tr>`)}</tbody></table>`;
}

function block({ title, kind, columns, rows }: BlockSheet): Html {
  const content =
    kind === 'counts' || kind === 'timing'
      ? table(columns, rows)
      : html`<p>${rows.map((row) => html`${row.join(': ')}<br>`)}</p>`;
  return html`<section><h3>${icon('table_chart')} ${spaced(title)}:</h3>${content}</section>`;
}

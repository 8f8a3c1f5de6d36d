import { createHash } from 'node:crypto';
import { type Html, html } from '../../html.ts';
import type { Markup } from '../markup.ts';
import type { Words } from '../words.ts';
import {
  type BlockSheet,
  jobSheets,
  type Sheet,
  scheduleSheet,
  stepSheets,
  tabSheets,
} from './sheet.ts';

/**
 * A React tool built with InstUI: generated class names, texts deep in spans, progress bars with
 * ARIA values and a value beside them, tables whose captions only a screen reader reads.
 */
export const instui: Markup = {
  name: 'instui',
  styles: '/assets/markup-a.css',
  list(view, words) {
    const { columns, jobs } = jobSheets(view, words);
    const body = jobs.map(
      ({ cells, href, files }) =>
        html`<tr class="${css('row')}" role="row">${cells.map((cell, at) =>
          td(
            at === 5
              ? html`${pill(cell)}<a class="${css('link')}" href="${href}" data-open><span class="${css('link-text')}">${words.job.details}</span></a>`
              : at === 6
                ? html`${files.map(({ name, href: to }) => html`<a class="${css('link')}" href="${to}" download>${text(name)}</a>`)}`
                : text(cell),
          ),
        )}</tr>`,
    );
    return view_(html`${schedules(scheduleSheet(view, words), words)}
${view_(html`${heading('h2', words.jobs)}<a class="${css('button')}" href="${view.csvHref}" download>${text(words.job.csv)}</a>`)}
${table(words.jobs, columns, body)}`).text;
  },
  details(view, words) {
    const w = words.job;
    const tabs = tabSheets(view, words);
    return view_(html`${view_(html`${button(w.back, 'open', '/rostering')}${button(w.refresh, 'do', 'refresh')}`)}
${heading('h1', words.details)}
${fact(w.name, view.name)}${fact(w.postedBy, view.postedBy)}${fact(w.id, view.jobId)}
${view_(view.files.map(({ name, href }) => html`<a class="${css('link')}" href="${href}" download>${text(name)}</a>`))}
${heading('h2', words.progress)}
${view_(
  stepSheets(view, words).map(({ title, info, text: label, percent }) =>
    view_(html`${view_(html`${heading('h3', title)}${information(info, words)}`)}
<div class="${css('bar')}" aria-hidden="${percent === null ? 'true' : 'false'}">${percent !== null && html`<div class="${css('track')}" role="progressbar" aria-valuemin="0" aria-valuemax="100" aria-valuenow="${percent}"></div>`}</div>
${view_(html`<span class="${css('value')}">${label}</span>`)}`),
  ),
)}
<div class="${css('tabs')}"><div class="${css('tab-list')}" role="tablist">${tabs.map(
      ({ title }, at) =>
        html`<div class="${css('tab')}" role="tab" id="tab_${at}" aria-controls="panel_${at}" aria-selected="${String(at === 0)}" tabindex="0">${text(title)}</div>`,
    )}</div>
${tabs.map(
  (
    { blocks, error, label, importId },
    at,
  ) => html`<div class="${css('panel')}" role="tabpanel" id="panel_${at}" aria-labelledby="tab_${at}"${at > 0 && html` hidden`}>
${error !== null && html`<div class="${css('alert')}" role="alert">${text(error)}</div>`}
${label !== null && fact(w.status, label)}${importId !== null && fact(words.importId, importId)}
${blocks.map((block) => blockView(block, words))}</div>`,
)}</div>`).text;
  },
};

/** As a build would name its classes: different for every purpose, and meaning nothing. */
function css(purpose: string): string {
  return `css-${createHash('sha1').update(purpose).digest('base64url').slice(0, 7)}-${purpose.length}`;
}

function view_(content: Html | Html[]): Html {
  return html`<span class="${css('view')}"><div class="${css('flex')}">${content}</div></span>`;
}

function text(content: string): Html {
  return html`<span class="${css('text')}"><span>${content}</span></span>`;
}

function heading(level: 'h1' | 'h2' | 'h3', content: string): Html {
  const inner = text(content);
  if (level === 'h1') return html`<h1 class="${css(level)}">${inner}</h1>`;
  return level === 'h2'
    ? html`<h2 class="${css(level)}">${inner}</h2>`
    : html`<h3 class="${css(level)}">${inner}</h3>`;
}

function button(label: string, hook: 'open' | 'do', value: string): Html {
  const inner = html`<span class="${css('button-inner')}"><svg aria-hidden="true" viewBox="0 0 1 1" width="1em" height="1em"></svg><span>${label}</span></span>`;
  return hook === 'open'
    ? html`<button type="button" class="${css('button')}" data-open="${value}">${inner}</button>`
    : html`<button type="button" class="${css('button')}" data-do="${value}">${inner}</button>`;
}

function information(info: string, words: Words): Html {
  return html`<span class="${css('tip')}" data-info="${info}"><button type="button" class="${css('icon')}" aria-label="${words.information}"><svg aria-hidden="true" viewBox="0 0 1 1" width="1em" height="1em"></svg></button></span>`;
}

function pill(content: string): Html {
  return html`<div class="${css('pill')}"><div>${content}</div></div>`;
}

function fact(name: string, value: string): Html {
  return view_(
    html`<label class="${css('label')}"><span>${name}:</span></label><span class="${css('fact')}">${value}</span>`,
  );
}

function td(content: Html): Html {
  return html`<td class="${css('cell')}" role="cell">${content}</td>`;
}

function table(caption: string, columns: string[], body: Html[]): Html {
  return html`<table class="${css('table')}" role="table"><caption><span class="${css('reader')}">${caption}</span></caption>
<thead role="rowgroup"><tr role="row">${columns.map((column) => html`<th class="${css('head')}" role="columnheader" scope="col"><button type="button">${text(column)}</button></th>`)}</tr></thead>
<tbody role="rowgroup">${body}</tbody></table>`;
}

function schedules({ title, columns, rows }: Sheet, words: Words): Html {
  const body = rows.map(
    (row) =>
      html`<tr role="row">${row.map((cell, at) =>
        td(
          at === 6
            ? html`${button(words.schedule.run, 'do', 'run')}${button(cell, 'do', 'pause')}`
            : text(cell),
        ),
      )}</tr>`,
  );
  return html`${heading('h2', title)}${text(words.schedule.note)}${table(title, columns, body)}`;
}

function blockView({ title, info, kind, columns, rows }: BlockSheet, words: Words): Html {
  const content =
    kind === 'counts' || kind === 'timing'
      ? table(
          title,
          columns,
          rows.map((row) => html`<tr role="row">${row.map((cell) => td(text(cell)))}</tr>`),
        )
      : html`${rows.map((row) => html`<p>${text(row.join(' '))}</p>`)}`;
  return view_(html`${view_(html`${heading('h3', title)}${information(info, words)}`)}${content}`);
}

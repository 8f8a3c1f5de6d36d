import { type Html, html } from '../../html.ts';
import type { Markup } from '../markup.ts';
import type { Words } from '../words.ts';
import { detailsB, historyB, type ImportSheet, schedulesB } from './sheet.ts';

type Cell = string | Html;

/** What a markup of generation B is made of; all else is the same in each. */
export interface Style {
  name: string;
  page(content: Html): Html;
  button(label: string, hook: Html): Html;
  /** A titled table; the last column holds files, buttons, links. */
  table(title: string, columns: string[], rows: Cell[][]): Html;
  facts(pairs: [string, string][]): Html;
  imports(list: ImportSheet[], words: Words): Html;
}

/** A markup of generation B, drawn in a style. */
export function markupB(style: Style): Markup {
  const back = html`data-open="/rostering"`;
  return {
    name: style.name,
    styles: '/assets/markup-a.css',
    list(view, words) {
      const { title, columns, rows } = schedulesB(view, words);
      const { columns: heads, jobs } = historyB(view, words);
      const schedules = rows.map((row) => [
        ...row.slice(0, 5),
        html`${style.button(words.b.run, html`data-do="run"`)}${style.button(row[5] ?? '', html`data-do="pause"`)}`,
      ]);
      const events = jobs.map(({ cells, files, href }) => [
        ...cells,
        html`${files.map(({ name, href: to }) => html`<a href="${to}">${name}</a> `)}<a href="${href}" data-open>${words.b.show}</a>`,
      ]);
      return style.page(
        html`${style.table(title, columns, schedules)}${style.table(words.b.history, heads, events)}`,
      ).text;
    },
    details(view, words) {
      const { facts, files, imports } = detailsB(view, words);
      return style.page(html`<div>${style.button(words.job.back, back)} ${style.button(words.job.refresh, html`data-do="refresh"`)}</div>
${style.facts(facts)}<div>${files.map(({ name, href }) => html`<a href="${href}" download>${name}</a> `)}</div>
${style.imports(imports, words)}`).text;
    },
  };
}

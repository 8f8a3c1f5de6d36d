import type { Cell } from './csv';
import { unseen } from './unseen';

/** Text on one line that Markdown, and HTML where it is put in as it is, leave as it is. */
export function plain(value: Cell): string {
  return `${value ?? ''}`
    .replace(unseen, '')
    .replace(/[\\`*_[\]|#~]/g, '\\$&')
    .replace(/&(?=#?\w+;)/g, '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replace(/\s+/g, ' ')
    .trim();
}

/** Rows as a Markdown table, the first being its head. */
export function markdownTable([head = [], ...rows]: readonly (readonly Cell[])[]): string {
  const line = (row: readonly Cell[]) => `| ${row.map(plain).join(' | ')} |\n`;
  return line(head) + line(head.map(() => '---')) + rows.map(line).join('');
}

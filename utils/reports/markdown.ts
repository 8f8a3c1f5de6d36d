import type { CsvValue } from './csv';
import { unseen } from './unseen';

/** Text on one line that Markdown, and HTML where it is put in as it is, leave as it is. */
export function plainMarkdown(value: CsvValue): string {
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
export function markdownTable([head = [], ...rows]: readonly (readonly CsvValue[])[]): string {
  const line = (row: readonly CsvValue[]) => `| ${row.map(plainMarkdown).join(' | ')} |\n`;
  return line(head) + line(head.map(() => '---')) + rows.map(line).join('');
}

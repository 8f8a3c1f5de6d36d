import type { Cell } from './csv';

/** Text that Markdown leaves as it is. */
function plain(value: Cell): string {
  return `${value ?? ''}`.replace(/[\\`*_[\]<>|#~]/g, '\\$&').replace(/\s+/g, ' ');
}

/** Rows as a Markdown table, the first being its head. */
export function markdownTable([head = [], ...rows]: readonly (readonly Cell[])[]): string {
  const line = (row: readonly Cell[]) => `| ${row.map(plain).join(' | ')} |\n`;
  return line(head) + line(head.map(() => '---')) + rows.map(line).join('');
}

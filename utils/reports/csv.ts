import { unseen } from './unseen';

export type CsvValue = string | number | null;

/** What a spreadsheet would take for a formula (OWASP, CSV injection): a quote before it makes it text. */
const formula = /^\s*[=+\-@\uff1d\uff0b\uff0d\uff20]|^[\t\r]/u;
/** Where a program set to another separator begins a cell of its own. */
const inner = /[;|\t,](?=\s*["']*\s*[=+\-@\uff1d\uff0b\uff0d\uff20])/gu;

function cell(value: CsvValue): string {
  if (value === null) return '';
  if (typeof value === 'number') return `${value}`;
  const visible = value.replace(unseen, '').replace(inner, "$&'");
  const text = formula.test(visible) ? `'${visible}` : visible;
  return /[",;|\t\r\n']/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** Rows as RFC 4180 writes them, safe to open in a spreadsheet. Null is an empty cell. */
export function csv(rows: readonly (readonly CsvValue[])[]): string {
  return rows.map((row) => `${row.map(cell).join(',')}\r\n`).join('');
}

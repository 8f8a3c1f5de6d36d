import type { CsvValue } from './csv';
import type { Report } from './report';

/** A report as rows of part, subject, figure and value, for a spreadsheet. */
export function reportRows({ steps, counts, messages, findings, versions, ...head }: Report) {
  const rows: CsvValue[][] = [['part', 'subject', 'figure', 'value']];
  const add = (part: string, subject: string | null, values: object) => {
    for (const [figure, value] of Object.entries(values)) {
      const written = typeof value === 'boolean' ? (value ? 'yes' : 'no') : (value as CsvValue);
      if (written !== null) rows.push([part, subject, figure, written]);
    }
  };
  add('run', null, head);
  for (const [step, values] of Object.entries(steps)) add('step', step, values);
  for (const [type, values] of Object.entries(counts)) add('count', type, values);
  for (const { id, severity, likely, dealtWith } of findings) {
    add('finding', id, { severity, likely, dealtWith });
  }
  for (const { known, cause, count, own } of messages?.groups ?? []) {
    add('messages', known ?? 'unknown', { cause, count, own });
  }
  add('version', null, versions);
  return rows;
}

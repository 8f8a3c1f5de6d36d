import { amount, plain } from './amount';
import { type Figure, isMet, timesLess } from './figure';

/** The value, the quarters between which half of all lie, and how many there were. */
function measured({ value, unit, spread }: Figure): string {
  if (!spread || spread.count < 2) return amount(value, unit);
  const scale = unit === '%' ? 100 : 1;
  const [low, high] = [plain(scale * spread.low), plain(scale * spread.high)];
  return `${amount(value, unit)} (${low}–${high}, n ${spread.count})`;
}

function compared(figure: Figure): string {
  const times = timesLess(figure);
  if (times === null) return '';
  return times >= 1 ? `${plain(times)} × less` : `${plain(1 / times)} × more`;
}

function wanted({ goal, unit }: Figure): string {
  if (!goal) return '';
  const { most, times } = goal;
  return [
    most === undefined ? '' : `≤ ${amount(most, unit)}`,
    times === undefined ? '' : `≥ ${times} × less`,
  ]
    .filter(Boolean)
    .join(', ');
}

const head = ['what', 'measured', 'baseline', 'ratio', 'goal', 'met'] as const;

function cells(figure: Figure): string[] {
  const { name, unit, baseline } = figure;
  const met = isMet(figure);
  return [
    name,
    measured(figure),
    `${baseline.name}: ${amount(baseline.value, unit)}`,
    compared(figure),
    wanted(figure),
    met === null ? '' : met ? 'yes' : 'no',
  ];
}

/** The figures as a table of Markdown, its columns under each other also where nobody draws it. */
export function tableOf(figures: readonly Figure[]): string {
  const rows = [[...head], ...figures.map(cells)].map((row) =>
    row.map((cell) => cell.replaceAll('|', '\\|')),
  );
  const widths = head.map((_, at) => Math.max(...rows.map((row) => row[at]?.length ?? 0)));
  const line = (row: readonly string[]) =>
    `| ${row.map((cell, at) => cell.padEnd(widths[at] ?? 0)).join(' | ')} |`;
  const [title = [], ...rest] = rows;
  return [line(title), line(widths.map((width) => '-'.repeat(width))), ...rest.map(line)].join(
    '\n',
  );
}

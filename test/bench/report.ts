import type { Figure } from './figure';
import type { Machine } from './machine';
import type { Plot } from './plot';
import { tableOf } from './table';

/** All of one run, as `results/latest.json` holds it. */
export interface Report {
  /** ISO time in UTC. */
  measuredAt: string;
  /** `quick` has a minute for all rows: what it tells of spreads is rough. */
  effort: 'quick' | 'whole';
  /** How long the run took, in s. */
  took: number;
  machine: Machine;
  rows: Record<string, ReportRow>;
}

interface ReportRow {
  took: number;
  figures: Figure[];
  remarks: string[];
  plots: Plot[];
  /** Where it was measured by itself, later than the others: when (ISO, UTC), and what wanted to run beside it. */
  alone?: { measuredAt: string; loadBefore: number };
}

const timeOf = (iso: string) => `${iso.slice(0, 16).replace('T', ' ')} UTC`;

const titles: Record<keyof Machine, string> = {
  processor: 'Processor',
  cores: 'Cores',
  memory: 'Memory',
  system: 'System',
  node: 'Node',
  browser: 'Browser',
  extension: 'Extension',
  loadBefore: 'Load in the minute before',
};

/** A run as a page of Markdown: one table, the plots, what to know of it, and the machine. */
export function markdownOf({ measuredAt, effort, took, machine, rows }: Report): string {
  const all = Object.values(rows);
  const later = Object.entries(rows).flatMap(([name, { alone }]) =>
    alone
      ? `The row \`${name}\` was measured by itself, ${timeOf(alone.measuredAt)}, with a load of ${alone.loadBefore}: compare it with its own baseline alone.`
      : [],
  );
  const remarks = [...all.flatMap((row) => row.remarks), ...later].map((remark) => `- ${remark}`);
  const plots = all.flatMap((row) => row.plots).map(({ id, title }) => `![${title}](${id}.svg)`);
  const facts = Object.entries(titles).map(
    ([key, title]) => `${title}: ${machine[key as keyof Machine]}`,
  );
  return `# What it costs, how fresh it is, how that grows

Written by \`npm run bench\`. Measured ${timeOf(measuredAt)}, ${effort} run of ${Math.round(took)} s.
Each figure is a median, unless its name says p95, with the quarters between which half of all measurements lie.
Baselines were measured in the same run, turn by turn with what they stand beside, but for those that name a source.

${tableOf(all.flatMap((row) => row.figures))}

${[...plots, ...(remarks.length > 0 ? [remarks.join('\n')] : []), facts.join(' · ')].join('\n\n')}
`;
}

/**
 * Prints every figure beside its baseline. A new row is a new file in this folder whose default
 * export returns its figures; `--write` takes the figures of this run as the new baselines.
 */
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** `unit` is `%` for shares from 0 to 1, which print as percent. */
export type Figure = { name: string; value: number; unit: '%' | 'ms' | 'kB' | 'count' };
export type Bench = () => Figure[] | Promise<Figure[]>;

const folder = import.meta.dirname;
const baselineFile = join(folder, 'baseline.json');

async function figures(): Promise<Figure[]> {
  const files = (await readdir(folder)).filter((file) => file.endsWith('.ts')).sort();
  const all: Figure[] = [];
  for (const file of files) {
    if (file === basename(fileURLToPath(import.meta.url))) continue;
    const { default: bench }: { default: Bench } = await import(`./${file}`);
    all.push(...(await bench()));
  }
  return all;
}

function text(value: number | undefined, unit: Figure['unit']): string {
  if (value === undefined) return 'new';
  if (unit === '%') return `${(100 * value).toFixed(1)} %`;
  return unit === 'count' ? `${value}` : `${value.toFixed(1)} ${unit}`;
}

const baseline: Record<string, number> = JSON.parse(await readFile(baselineFile, 'utf8'));
const found = await figures();
const rows = [
  ['figure', 'now', 'baseline'],
  ...found.map(({ name, value, unit }) => [name, text(value, unit), text(baseline[name], unit)]),
];
const wide = Math.max(...rows.map(([name = '']) => name.length));
for (const [name = '', now = '', before = ''] of rows) {
  console.log(`${name.padEnd(wide)}  ${now.padStart(10)}  ${before.padStart(10)}`);
}
if (process.argv.includes('--write')) {
  const values = Object.fromEntries(found.map(({ name, value }) => [name, +value.toFixed(4)]));
  await writeFile(baselineFile, `${JSON.stringify(values, null, 2)}\n`);
}

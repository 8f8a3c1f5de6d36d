/**
 * Measures the production build and prints one table. The whole takes about a quarter of an hour and becomes
 * `results/`; `--quick` takes a minute and is printed alone, unless `--write` is given. `--only NAME` prints
 * one row of `rows/`, and with `--write` puts it in the place of that row in the results. Nothing here fails for being slow; it fails where something cannot be measured.
 */
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { closeBrowsers } from './browsers';
import type { Row } from './figure';
import { machine } from './machine';
import { svgOf } from './plot';
import { markdownOf, type Report } from './report';
import { rowNames } from './rows';
import { tableOf } from './table';

const { values } = parseArgs({
  options: {
    quick: { type: 'boolean', default: false },
    write: { type: 'boolean', default: false },
    only: { type: 'string' },
  },
});
const folder = join(import.meta.dirname, 'results');
const seconds = (since: number) => (performance.now() - since) / 1000;

async function measure(names: readonly string[]): Promise<{ report: Report; failures: string[] }> {
  const begun = performance.now();
  const failures: string[] = [];
  const report: Report = {
    measuredAt: new Date().toISOString(),
    effort: values.quick ? 'quick' : 'whole',
    took: 0,
    machine: machine(),
    rows: {},
  };
  for (const name of names) {
    const since = performance.now();
    try {
      const { default: row }: { default: Row } = await import(`./rows/${name}.ts`);
      const { figures, remarks = [], plots = [] } = await row({ isQuick: values.quick });
      report.rows[name] = { took: +seconds(since).toFixed(1), figures, remarks, plots };
    } catch (error) {
      console.error(error);
      failures.push(name);
    }
    console.error(`${name}: ${seconds(since).toFixed(1)} s`);
  }
  report.took = +seconds(begun).toFixed(1);
  return { report, failures };
}

/** The results as they are, but for one row. */
async function inPlace(report: Report, name: string): Promise<Report> {
  if (!report.rows[name]) throw new Error(`${name} was not measured`);
  const last: Report = JSON.parse(await readFile(join(folder, 'latest.json'), 'utf8'));
  const { measuredAt, machine } = report;
  const alone = { measuredAt, loadBefore: machine.loadBefore };
  const rows = { ...last.rows, [name]: { ...report.rows[name], alone } };
  const inOrder = rowNames.flatMap((each) => (rows[each] ? [[each, rows[each]] as const] : []));
  return { ...last, rows: Object.fromEntries(inOrder) };
}

/** The files of a run; figures are rounded, as more digits than these are noise. */
async function write(report: Report): Promise<void> {
  await mkdir(folder, { recursive: true });
  const rounded = (_: string, value: unknown) =>
    typeof value === 'number' ? +value.toPrecision(5) : value;
  await writeFile(join(folder, 'latest.json'), `${JSON.stringify(report, rounded, 2)}\n`);
  await writeFile(join(folder, 'latest.md'), markdownOf(report));
  for (const plot of Object.values(report.rows).flatMap(({ plots }) => plots)) {
    await writeFile(join(folder, `${plot.id}.svg`), svgOf(plot));
  }
}

const { report, failures } = await measure(values.only ? [values.only] : rowNames);
await closeBrowsers();
const rows = Object.values(report.rows);
console.log(tableOf(rows.flatMap(({ figures }) => figures)));
for (const remark of rows.flatMap(({ remarks }) => remarks)) console.log(`- ${remark}`);
if (values.write || (!values.quick && !values.only)) {
  await write(values.only ? await inPlace(report, values.only) : report);
}
if (failures.length > 0) console.error(`Not measured: ${failures.join(', ')}`);
process.exit(failures.length > 0 ? 1 : 0);

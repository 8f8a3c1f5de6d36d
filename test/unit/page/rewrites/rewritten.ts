import fc from 'fast-check';
import type { PageReading } from '../../../../utils/roster/model/reading.ts';
import { markupsB } from '../../../canvas/tool/markups-b/all.ts';
import type { View } from '../../../canvas/tool/view.ts';
import type { LightElement } from '../light/light-dom.ts';
import { htmlOf, type LightPage, lightPage } from '../light/light-page.ts';
import { markups } from '../markups.ts';
import { pageOf } from '../pages.ts';
import { detailsSamples, listSample, start } from '../samples.ts';
import { readPage } from '../words/english.ts';
import { type Changes, type Rewrite, rewrite, rewrites } from './rewrites.ts';

const written = [...markups.map(([markup]) => markup), ...markupsB];
const views: Record<string, View> = { list: listSample, ...detailsSamples };

/** Every markup of every view, by name, with what is read of it unchanged. */
export const samples = Object.fromEntries(
  written.flatMap((markup) =>
    Object.entries(views).map(([name, view]) => [
      `${markup.name}: ${name}`,
      { make: () => pageOf(markup, view) },
    ]),
  ),
);

const known = new Map<string, { page: LightPage; truth: PageReading | null }>();

function original(name: string) {
  const page = known.get(name)?.page ?? lightPage(samples[name]?.make() as Document);
  const sample = known.get(name) ?? { page, truth: readPage(page.copy(), start) };
  known.set(name, sample);
  return sample;
}

/** Runs of the property: few while one works, all in CI; REWRITES and SEED override them. */
const numRuns = Number(process.env.REWRITES ?? (process.env.CI ? 20_000 : 400));
const seed = Number(process.env.SEED ?? 2026);

/**
 * Rewrites samples at random and asks what is wrong with the reading afterward: nothing, in 20,000
 * runs. A failure prints its seed, the fewest changes that do it, and the page they make.
 */
export function assertRewritten(
  changes: Changes,
  most: number,
  wrong: (page: Document, truth: PageReading | null) => string[],
): void {
  const sample = fc.constantFrom(...Object.keys(samples));
  const say = (page: Document) => htmlOf(page.documentElement as unknown as LightElement);
  const run = (name: string, list: Rewrite[]) => {
    const { page, truth } = original(name);
    const copy = page.copy();
    rewrite(copy, changes, list);
    const found = wrong(copy, truth);
    if (found.length) throw new Error(`${found.join('\n')}\n${say(copy)}`);
  };
  fc.assert(fc.property(sample, rewrites(changes, most), run), { numRuns, seed });
}

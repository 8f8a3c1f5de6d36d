import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { Frame } from 'puppeteer-core';

const source = readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/**
 * What axe finds in one document, one line per element; `within` narrows it to elements of ours.
 * It sees into open shadow roots.
 */
export async function axeFindings(frame: Frame, within = ':root'): Promise<string[]> {
  await frame.evaluate(await source);
  const results = (await frame.evaluate((selector) => {
    const { axe } = globalThis as unknown as typeof import('axe-core') & {
      axe: typeof import('axe-core');
    };
    return axe.run({ include: [selector] }, { iframes: false });
  }, within)) as AxeResults;
  return results.violations.flatMap(({ id, help, nodes }) =>
    nodes.map((node) => `${id}: ${help}: ${node.target.flat().join(' ')}: ${node.failureSummary}`),
  );
}

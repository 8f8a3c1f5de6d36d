import type { Page } from 'puppeteer-core';
import { type SimulatedCanvas, startCanvas } from '../canvas/server';
import { type RunningBrowser, startBrowser } from '../e2e/stage/browser';
import { type Stage, signIn } from '../e2e/stage/stage';

/** Two browsers on one Canvas, alike but for the extension: what is measured in turns is measured in both. */
export interface Pair {
  canvas: SimulatedCanvas;
  ours: Stage;
  without: Stage;
}

let pair: Promise<Pair> | null = null;

/** The two browsers that most rows share, signed in; started when first asked for. */
export function browsers(): Promise<Pair> {
  pair ??= start();
  return pair;
}

export async function closeBrowsers(): Promise<void> {
  const open = await pair?.catch(() => null);
  pair = null;
  if (!open) return;
  await Promise.all([open.ours.close(), open.without.close()]);
  await open.canvas.close();
}

async function start(): Promise<Pair> {
  const canvas = await startCanvas({ scenario: 'nothing-to-do', speed: 1 });
  const { port } = canvas;
  const [ours, without] = await Promise.all([
    startBrowser({ port }),
    startBrowser({ port, extension: false }),
  ]);
  return { canvas, ours: await stageOf(canvas, ours), without: await stageOf(canvas, without) };
}

/** As `setStage` sets it, on a Canvas that others use as well, and goes on without it. */
async function stageOf(canvas: SimulatedCanvas, running: RunningBrowser): Promise<Stage> {
  const page = await signedIn(running);
  return { ...running, canvas, page };
}

/** A tab, signed in to Canvas. */
export async function signedIn({ browser }: RunningBrowser): Promise<Page> {
  const page = await browser.newPage();
  page.setDefaultTimeout(60_000);
  // What runs these files marks every named function with this; in a page there is no such thing.
  await page.evaluateOnNewDocument('globalThis.__name = (named) => named');
  await signIn(page);
  return page;
}

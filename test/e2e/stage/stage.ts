import type { Page } from 'puppeteer-core';
import { type SimulatedCanvas, startCanvas } from '../../canvas/server';
import { type BrowserOptions, type RunningBrowser, startBrowser } from './browser';

export const canvasHost = 'demo.instructure.com';
export const toolPage = `https://${canvasHost}/accounts/1/external_tools/42`;
/** A page of Canvas that has nothing to do with the SIS. */
export const ordinaryPage = `https://${canvasHost}/courses/7`;

export interface Stage extends RunningBrowser {
  canvas: SimulatedCanvas;
  /** A tab, signed in to Canvas. */
  page: Page;
}

export interface StageOptions extends Omit<BrowserOptions, 'port'> {
  scenario: string;
  /** Simulated seconds per second; tests step the clock instead. Default: 1. */
  speed?: number;
  /** The tool's look; that of the settings when absent. */
  markup?: string;
}

/** A simulated Canvas, a browser with the extension, and an admin who has signed in. */
export async function setStage({
  scenario,
  speed,
  markup,
  ...options
}: StageOptions): Promise<Stage> {
  const canvas = await startCanvas({ scenario, speed, markup });
  const running = await startBrowser({ port: canvas.port, ...options });
  const [page = await running.browser.newPage()] = await running.browser.pages();
  page.setDefaultTimeout(60_000);
  await signIn(page);
  return {
    ...running,
    canvas,
    page,
    async close() {
      await running.close();
      await canvas.close();
    },
  };
}

/** Signs in by Canvas's own form. */
export async function signIn(page: Page, host = canvasHost): Promise<void> {
  await page.goto(`https://${host}/login`);
  await Promise.all([page.waitForNavigation(), page.locator('::-p-aria(Log In)').click()]);
}

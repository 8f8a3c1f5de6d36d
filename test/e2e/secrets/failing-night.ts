import { expect } from 'vitest';
import type { Browser } from 'wxt/browser';
import type { Scenario } from '../../canvas/sync/script';
import { overlayStates } from '../stage/overlay';
import { canvasHost, type Stage } from '../stage/stage';
import { openDetails, press } from '../stage/tool';
import { inWorker } from '../stage/worker';

declare const chrome: typeof Browser;

const wholeSync = 90 * 60_000;

/** A failing night as Canvas and the page tell it, students included; what is notified is kept for `noticesOf`. */
export async function failingNight(stage: Stage, scenario: Scenario): Promise<void> {
  const { canvas, page } = stage;
  canvas.clock.advance(Date.parse('2026-11-25T09:00:00Z') - canvas.clock.now());
  canvas.district(canvasHost).play(scenario, canvas.clock.now());
  await inWorker(stage, () => {
    const kept: string[] = [];
    Object.assign(globalThis, { kept });
    for (const api of [chrome, (globalThis as { browser?: typeof chrome }).browser]) {
      if (!api?.notifications) continue;
      const create = api.notifications.create.bind(api.notifications) as (
        ...all: unknown[]
      ) => void;
      const value = (...all: unknown[]) => {
        kept.push(JSON.stringify(all));
        return create(...all);
      };
      Object.defineProperty(api.notifications, 'create', { value });
    }
  });
  await openDetails(stage);
  await expect.poll(() => overlayStates(page)).toContain('running');
  canvas.clock.advance(wholeSync);
  canvas.requests.clear();
  // Canvas has reported the imports before the page shows the end.
  await expect.poll(() => canvas.requests.api(canvasHost).length).toBeGreaterThan(0);
  await press(page, 'Refresh');
  await expect.poll(() => overlayStates(page)).toContain('failed');
}

/** All that was notified since, as text. */
export function noticesOf(stage: Stage): Promise<string> {
  return inWorker(stage, () => (globalThis as unknown as { kept: string[] }).kept.join());
}

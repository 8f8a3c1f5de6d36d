import { setTimeout as wait } from 'node:timers/promises';
import type { Browser } from 'wxt/browser';
import { healthy } from '../../canvas/scenarios/healthy';
import { improperCsv } from '../../canvas/scenarios/messages';
import { startCanvas } from '../../canvas/server';
import type { ImportPlan } from '../../canvas/sync/import-plan';
import type { Scenario } from '../../canvas/sync/script';
import { startBrowser } from '../../e2e/stage/browser';
import { canvasHost, ordinaryPage } from '../../e2e/stage/stage';
import { Computer } from '../../night/computer';
import { visit } from '../../night/night';
import { signedIn } from '../browsers';
import { type Change, delays } from './change';

declare const chrome: typeof Browser;

const second = 1000;

/** How long after each failure the badge counted it, and a notice of it was up, in ms. */
export interface FailureDelays {
  badge: number[];
  notice: number[];
}

/** Imports one after the other, each of so many minutes, that all fail; the first begins in half a minute. */
function failing(count: number, minutes: number): Scenario {
  const script = {
    minutes,
    rows: { section: 500, enrollment: 5000 },
    end: 'failed_with_messages' as const,
    messages: [improperCsv(3)],
  };
  return {
    ...healthy,
    name: 'failing',
    current: null,
    earlier: [],
    imports: Array.from({ length: count }, (_, n) => ({
      createdMinutesAgo: -0.5 - n * 0.01,
      by: 'integration' as const,
      script,
    })),
  };
}

/** The n-th failure, and when it happened, in simulated ms. */
const failuresOf = (plans: readonly ImportPlan[]): Change[] =>
  plans.map(({ startedAt, endMs }, n) => ({ value: n + 1, at: startedAt + endMs }));

/**
 * With no page open, the production worker on a simulated clock. What it computes takes no time here; the
 * waits are what an alarm brings that may ring every 30 s.
 */
export async function simulatedDelays(count: number): Promise<FailureDelays> {
  const computer = new Computer(await startCanvas({ scenario: 'nothing-to-do', speed: 0 }));
  const { canvas } = computer;
  canvas.district(canvasHost).play(failing(count, 3.7), canvas.clock.now());
  // The admin opens Canvas while the first of them runs, and closes it again.
  computer.advance(60 * second);
  await visit(computer);
  const failures = failuresOf(canvas.district(canvasHost).imports);
  const end = (failures.at(-1)?.at ?? 0) + 60 * second;
  const badge: Change[] = [];
  const notice: Change[] = [];
  while (computer.now() < end) {
    await computer.sleep(end);
    computer.endWorker();
    const at = computer.now();
    badge.push({ value: countOf(computer.badges.at(-1)), at });
    notice.push({ value: computer.raised.length, at });
  }
  await canvas.close();
  // A badge counts to 99.
  return { badge: delays(failures.slice(0, 99), badge), notice: delays(failures, notice) };
}

const countOf = (text = '') => Number.parseInt(text, 10) || 0;

/** The same in a real browser and in real time: so many failures, each some seconds after the other. */
export async function realDelays(count: number): Promise<FailureDelays> {
  const canvas = await startCanvas({ scenario: 'nothing-to-do', speed: 1 });
  const running = await startBrowser({ port: canvas.port, notifications: true });
  try {
    canvas.district(canvasHost).play(failing(count, 0.12), canvas.clock.now());
    const plans = canvas.district(canvasHost).imports;
    canvas.clock.advance(Math.max(0, (plans[0]?.startedAt ?? 0) - canvas.clock.now()));
    const ahead = canvas.clock.now() - Date.now();
    const failures = failuresOf(plans).map(({ value, at }) => ({ value, at: at - ahead }));
    const page = await signedIn(running);
    await page.goto(ordinaryPage);
    await wait(second);
    // A page of the extension that connects to nobody, and so keeps no worker alive.
    await page.goto(`chrome-extension://${running.extensionId}/icon/128.png`);
    const badge: Change[] = [];
    const notice: Change[] = [];
    const up = new Set<string>();
    const end = (failures.at(-1)?.at ?? 0) + 32 * second;
    while (Date.now() < end && (badge.at(-1)?.value ?? 0) < count) {
      const seen = await page.evaluate(async () => ({
        text: await chrome.action.getBadgeText({}),
        notices: Object.keys(await chrome.notifications.getAll()),
      }));
      for (const id of seen.notices) up.add(id);
      const at = Date.now();
      badge.push({ value: countOf(seen.text), at });
      notice.push({ value: up.size, at });
      await wait(50);
    }
    // The notices of more than three at a time are one, so that only the first is certain.
    return { badge: delays(failures, badge), notice: delays(failures, notice) };
  } finally {
    await running.close();
    await canvas.close();
  }
}

import { expect } from 'vitest';
import { overlayStates } from '../stage/overlay';
import type { Stage } from '../stage/stage';
import { openDetails, press } from '../stage/tool';

const minute = 60_000;

/** A sync of which every step is well, followed on its page to its end. */
export async function greenSync(stage: Stage): Promise<void> {
  const { page, canvas } = stage;
  await openDetails(stage);
  await expect.poll(() => overlayStates(page)).toBe('running waiting waiting');
  for (const state of ['complete running waiting', 'complete complete running']) {
    canvas.clock.advance(4 * minute);
    await press(page, 'Refresh');
    await expect.poll(() => overlayStates(page)).toBe(state);
  }
  canvas.clock.advance(60 * minute);
  await press(page, 'Refresh');
  await expect.poll(() => overlayStates(page)).toBe('complete complete complete');
}

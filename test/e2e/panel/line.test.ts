import { afterEach, expect, test } from 'vitest';
import { connection, overlayStates } from '../stage/overlay';
import { type Stage, setStage } from '../stage/stage';
import { openDetails } from '../stage/tool';
import { connectWorker } from '../stage/worker';

let stage: Stage;
afterEach(() => stage.close());

test('an overlay that nobody answers says so, and goes on as soon as somebody does', async () => {
  stage = await setStage({ scenario: 'healthy' });
  await openDetails(stage);
  await expect.poll(() => overlayStates(stage.page)).toBe('running waiting waiting');
  await expect.poll(() => connection(stage.page)).toBe('Live');

  // The worker stands still with its connections open, as one does that the browser could not end.
  const session = await connectWorker(stage);
  await session.send('Debugger.enable');
  await session.send('Debugger.pause');
  await expect.poll(() => connection(stage.page)).toBe('Connecting…');

  await session.send('Debugger.resume');
  await session.send('Debugger.disable');
  await expect.poll(() => connection(stage.page)).toBe('Live');
  stage.canvas.clock.advance(90 * 60_000);
  await expect.poll(() => overlayStates(stage.page)).toBe('complete complete complete');
});

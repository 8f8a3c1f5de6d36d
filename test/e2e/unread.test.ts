import { afterEach, expect, test } from 'vitest';
import { overlayText } from './overlay';
import { canvasHost, type Stage, setStage } from './stage';
import { frameOf, openList, press } from './tool';

let stage: Stage;
afterEach(() => stage.close());

test('a job page whose steps cannot be read gets one line and its outline, and no empty cards', async () => {
  stage = await setStage({ scenario: 'healthy', speed: 0 });
  const { page, canvas } = stage;
  // Steps that are called by no name that anybody knows, and show nothing.
  canvas.district(canvasHost).settings.markup = 'a';
  await openList(stage);
  await press(page, 'Job Status Details');
  const frame = frameOf(page);
  await frame.waitForSelector('::-p-text(Roster Extract Progress)');
  await frame.evaluate(() => {
    for (const each of document.querySelectorAll('.step, [role=tablist], [role=tabpanel]'))
      each.remove();
  });
  await expect.poll(() => overlayText(page)).toMatch(/could(?: not)? read/);
  const cards = await frame.$eval(
    'rosterscope-overlay',
    ({ shadowRoot }) => shadowRoot?.querySelectorAll('.card').length,
  );
  expect(cards).toBe(0);
  await frame.locator('rosterscope-overlay >>> ::-p-aria([name="Copy page outline"])').click();
  const outline = () =>
    frame.$eval(
      'rosterscope-overlay',
      ({ shadowRoot }) => shadowRoot?.querySelector('textarea')?.value ?? '',
    );
  await expect.poll(outline).toContain('Rostering Job Details');
  expect(await outline()).not.toMatch(/mjohnson|@/);
});

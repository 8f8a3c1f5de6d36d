import { afterEach, expect, test } from 'vitest';
import { overlayText } from '../stage/overlay';
import { type Stage, setStage } from '../stage/stage';
import { frameOf, openList, press } from '../stage/tool';

let stage: Stage;
afterEach(() => stage.close());

test('a job page whose steps cannot be read gets one line and its outline, and no empty cards', async () => {
  stage = await setStage({ scenario: 'healthy', speed: 0 });
  const { page } = stage;
  // A page that shows its steps in a way nobody can read: here, not at all.
  await page.evaluateOnNewDocument(() => {
    const strip = () => {
      for (const each of document.querySelectorAll('.step, [role=tab], [role=tabpanel]'))
        each.remove();
      // Nor does the list tell how the job stands.
      for (const cell of document.querySelectorAll('tr:has(a[href*="/jobs/"]) td')) {
        for (const node of [...cell.childNodes]) {
          const isLink = node instanceof Element && node.matches('a, :has(a)');
          if (!isLink) node.remove();
        }
      }
    };
    new MutationObserver(strip).observe(document, { childList: true, subtree: true });
  });
  await openList(stage);
  await press(page, 'Job Status Details');
  const frame = frameOf(page);
  await frame.waitForSelector('::-p-text(Rostering Job Details)');
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
  await expect.poll(outline).toContain('headings.details');
  expect(await outline()).not.toMatch(/mjohnson|@/);
});

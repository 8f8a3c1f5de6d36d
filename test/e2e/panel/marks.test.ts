import { afterEach, expect, test } from 'vitest';
import { overlayStates } from '../stage/overlay';
import { type Stage, setStage } from '../stage/stage';
import { frameOf, openDetails } from '../stage/tool';

let stage: Stage;
afterEach(() => stage.close());

test('a failed step is outlined and none of its words covered, and a focus ring of the page is left alone', async () => {
  stage = await setStage({ scenario: 'extract-fails', speed: 0 });
  const { page, canvas } = stage;
  await openDetails(stage);
  for (let at = 0; at < 10; at++) canvas.clock.advance(3 * 60_000);
  await expect.poll(() => overlayStates(page)).toMatch(/^failed/);
  const frame = frameOf(page);
  await frame.waitForSelector('[data-rosterscope="failed"]');
  const seen = await frame.evaluate(() => {
    const outlined = [...document.querySelectorAll<HTMLElement>('[data-rosterscope="failed"]')];
    const words = (element: Element) =>
      [...element.querySelectorAll('rosterscope-mark')].flatMap(({ shadowRoot }) => [
        ...(shadowRoot?.querySelectorAll('.word') ?? []),
      ]);
    const styles = outlined.map((element) => {
      const before = getComputedStyle(element).outlineColor;
      element.tabIndex = -1;
      element.focus({ focusVisible: true } as FocusOptions);
      const ring = getComputedStyle(element).outlineColor;
      element.blur();
      return { before, isOurs: ring === before };
    });
    return { words: outlined.flatMap(words).length, styles };
  });
  expect(seen.words).toBe(0);
  expect(seen.styles.length).toBeGreaterThan(0);
  for (const { before, isOurs } of seen.styles) {
    expect(before).toBe('rgb(199, 31, 35)');
    expect(isOurs).toBe(false);
  }
});

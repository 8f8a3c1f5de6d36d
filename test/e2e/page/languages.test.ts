import { describe, expect, test } from 'vitest';
import { messagesOf } from '../../unit/i18n/messages';
import { overlayStates } from '../stage/overlay';
import { openPopup } from '../stage/popup';
import { type Stage, setStage } from '../stage/stage';
import { openDetails, toolFrame } from '../stage/tool';

/** The panel as it lies on the page: language, order of the cards from the left, what is cut off. */
async function panel({ page }: Stage) {
  return toolFrame(page)?.evaluate(() => {
    const root = document.querySelector('rosterscope-overlay')?.shadowRoot;
    const section = root?.querySelector<HTMLElement>('section');
    const cards = [...(root?.querySelectorAll<HTMLElement>('.card') ?? [])];
    const leftOf = (card: Element, part: string) =>
      card.querySelector(part)?.getBoundingClientRect().left ?? 0;
    const parts =
      root?.querySelectorAll<HTMLElement>('.title, .state, .time, .word, .button') ?? [];
    return {
      lang: section?.lang,
      waiting: [...(root?.querySelectorAll<HTMLElement>('[data-state="waiting"] .word') ?? [])].map(
        (one) => one.innerText,
      ),
      isMirrored: cards.every((card) => leftOf(card, '.state') < leftOf(card, '.title')),
      cut: [...parts]
        .filter((part) => part.scrollWidth > part.clientWidth + 1 && part.clientWidth > 0)
        .map((part) => part.innerText),
    };
  });
}

describe.each([
  ['ar', 'ar', 'rtl'],
  ['es', 'es', 'ltr'],
  ['pt-BR', 'pt_BR', 'ltr'],
])('in a browser that speaks %s', (language, locale, dir) => {
  test('panel and popup speak it, in its direction, and cut nothing off', async () => {
    const stage = await setStage({ scenario: 'batch-fails', language, speed: 0 });
    try {
      const { state_waiting, runningNow } = await messagesOf(locale);
      const waiting = state_waiting?.message;
      await openDetails(stage);
      await expect.poll(() => overlayStates(stage.page)).toBe('running waiting waiting');
      expect(await panel(stage)).toEqual({
        lang: language,
        waiting: [waiting, waiting],
        isMirrored: dir === 'rtl',
        cut: [],
      });
      const popup = await openPopup(stage, stage.page);
      await expect
        .poll(() => popup.$eval('main', (main) => main.innerText))
        .toContain(runningNow?.message);
      expect(
        await popup.$eval('html', (html) => [html.lang, html.dir, html.scrollWidth <= innerWidth]),
      ).toEqual([language, dir, true]);
    } finally {
      await stage.close();
    }
  });
});

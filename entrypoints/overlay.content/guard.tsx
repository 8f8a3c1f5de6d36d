import { render } from 'preact';
import { ConfirmDialog } from '../../components/ConfirmDialog';
import { clocksOf } from '../../components/clocks';
import { guardText } from '../../components/guard-text';
import { language, say } from '../../utils/language';
import type { Running } from '../../utils/roster/overlap';
import type { Island } from '../../utils/surface/island';
import { page } from './page';

/** How long after *Run anyway* the admin's own next press goes through, in ms. */
const once = 60_000;

/**
 * Asks before another sync is started while one runs. A press is held back, never sent: whoever wants
 * to run anyway presses again. Nothing is asked where `running` gives null or the panel is not there.
 */
export function createGuard(island: Island, running: () => Running | null, signal: AbortSignal) {
  const body = document.createElement('div');
  island.element.shadowRoot?.append(body);
  let letsThroughUntil = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;

  function draw(button: HTMLElement | null, job: Running | null, isLet: boolean) {
    const { bottom = 0, left = 0 } = button?.getBoundingClientRect() ?? {};
    render(
      <div class="guard" {...language()}>
        {job && button && (
          <ConfirmDialog
            open
            title={say('guard.title')}
            text={`${guardText(job, clocksOf(null, Date.now()))} ${say('guard.advice')}`}
            yes={say('guard.run')}
            no={say('guard.leave')}
            onYes={() => answer(button, true)}
            onNo={() => answer(button, false)}
          />
        )}
        <p class="again" role="status" style={{ top: `${bottom + 6}px`, left: `${left}px` }}>
          {isLet && say('guard.again')}
        </p>
      </div>,
      body,
    );
  }

  /** The dialog also closes after *Run anyway*: only the first answer counts. */
  function answer(button: HTMLElement, isLet: boolean) {
    if (!isAsking) return;
    isAsking = false;
    letsThroughUntil = isLet ? Date.now() + once : 0;
    draw(button, null, isLet);
    button.focus();
    clearTimeout(timer);
    if (isLet) timer = setTimeout(() => draw(null, null, false), once);
  }

  let isAsking = false;
  function onPress(event: Event) {
    if (event instanceof KeyboardEvent && event.key !== 'Enter' && event.key !== ' ') return;
    const job = island.element.isConnected ? running() : null;
    if (!job) return;
    const path = event.composedPath();
    const button = page.runControls(document).find((control) => path.includes(control));
    if (!(button instanceof HTMLElement)) return;
    if (Date.now() < letsThroughUntil) {
      if (event.type !== 'click') return;
      letsThroughUntil = 0;
      return draw(null, null, false);
    }
    event.preventDefault();
    event.stopImmediatePropagation();
    if (isAsking) return;
    isAsking = true;
    const ask = () => draw(button, job, false);
    // Only once the key is up again: held down, it would press the dialog's own button.
    if (event.type === 'click') ask();
    else addEventListener('keyup', ask, { signal, capture: true, once: true });
  }

  for (const type of ['click', 'keydown'])
    addEventListener(type, onPress, { signal, capture: true });
  signal.addEventListener('abort', () => {
    clearTimeout(timer);
    render(null, body);
  });
  return { isAsking: () => isAsking };
}

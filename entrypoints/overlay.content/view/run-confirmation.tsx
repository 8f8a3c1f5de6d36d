import { render } from 'preact';
import { clocksOf } from '../../../components/text/clocks';
import { guardText } from '../../../components/text/run-confirmation-text';
import { ConfirmDialog } from '../../../components/ui/ConfirmDialog';
import type { Island } from '../../../utils/in-page/island';
import { language, say } from '../../../utils/language';
import type { Running } from '../../../utils/roster/assess/overlap';
import { MINUTE } from '../../../utils/roster/time/units';
import { page } from '../page/page';

/** How long after *Run anyway* the admin's own next press goes through, in ms. */
const once = MINUTE;
const longestName = 80;

/** A press that was held back, and the job that was running then. */
interface Question {
  number: number;
  button: HTMLElement;
  job: Running;
}

/** What the page calls its button, in its own language; not an icon in place of words. */
function nameOf(button: HTMLElement): string {
  const name = /\p{L}/u.test(button.innerText) ? button.innerText : (button.ariaLabel ?? '');
  return name.replace(/\s+/g, ' ').trim().slice(0, longestName);
}

/**
 * Asks before another sync is started while one runs. A press is held back, never sent: whoever wants
 * to run anyway presses again. Nothing is asked where `running` gives null or the panel is not there.
 */
export function createRunConfirmation(
  island: Island,
  running: () => Running | null,
  signal: AbortSignal,
) {
  const body = document.createElement('div');
  island.element.shadowRoot?.append(body);
  let letsThroughUntil = 0;
  let count = 0;
  let asked: Question | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;

  function draw(button: HTMLElement | null, question: Question | null) {
    const { bottom = 0, left = 0 } = button?.getBoundingClientRect() ?? {};
    render(
      <div class="guard" {...language()}>
        {question && (
          <ConfirmDialog
            key={question.number}
            open
            title={say('guard.title')}
            text={`${guardText(question.job, clocksOf(null, Date.now()))} ${say('guard.advice')}`}
            yes={say('guard.run')}
            no={say('guard.leave')}
            onYes={() => answer(question, true)}
            onNo={() => answer(question, false)}
          />
        )}
        <p class="again" role="status" style={{ top: `${bottom + 6}px`, left: `${left}px` }}>
          {button && !question && say('guard.again', nameOf(button))}
        </p>
      </div>,
      body,
    );
  }

  /** The dialog also closes after *Run anyway*, and may do so late: only the first answer counts. */
  function answer(question: Question, isLet: boolean) {
    if (asked !== question) return;
    asked = null;
    letsThroughUntil = isLet ? Date.now() + once : 0;
    draw(isLet ? question.button : null, null);
    question.button.focus();
    clearTimeout(timer);
    if (isLet) timer = setTimeout(() => draw(null, null), once);
  }

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
      return draw(null, null);
    }
    event.preventDefault();
    event.stopImmediatePropagation();
    const question: Question = { number: ++count, button, job };
    asked = question;
    const ask = () => asked === question && draw(button, question);
    // Only once the key is up again: held down, it would press the dialog's own button. It may come up
    // elsewhere and never be heard of: the next press asks anew.
    if (event.type === 'click') ask();
    else addEventListener('keyup', ask, { signal, capture: true, once: true });
  }

  for (const type of ['click', 'keydown'])
    addEventListener(type, onPress, { signal, capture: true });
  signal.addEventListener('abort', () => {
    clearTimeout(timer);
    render(null, body);
  });
  return { isAsking: () => asked !== null && body.querySelector('dialog') !== null };
}

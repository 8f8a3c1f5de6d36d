import { pressable } from './nearness';
import { page } from './page';

/** How long after a shift, in ms, a press may still have been aimed at what stood there before. */
const aiming = 500;

/** More controls than this are not those of one schedule. */
const mostOfOne = 4;

/** True for the buttons that run or pause a schedule: those that stand together with one that runs it. */
function isOfSchedule(pressed: Element): boolean {
  return page.runControls(document).some((run) => {
    const { parentElement } = run;
    const isSmall = parentElement && parentElement.querySelectorAll(pressable).length <= mostOfOne;
    const group = run.closest('tr, li, [role="row"]') ?? (isSmall ? parentElement : run);
    return group.contains(pressed);
  });
}

/**
 * Holds back a press on *Run* or *Pause* that was aimed at something else, because a shift of ours has moved
 * them under the pointer since. `follows`: whether an element moved along.
 */
export function createAim(follows: (element: Element) => boolean, signal: AbortSignal) {
  let shift: { at: number; moved: () => number } | null = null;
  let held: Element | null = null;

  function onPress(event: MouseEvent) {
    if (!event.isTrusted || (event.type === 'click' && event.detail === 0)) return; // by a key
    const path = event.composedPath().filter((each) => each instanceof Element);
    const pressed = path.find((each) => each.matches(pressable));
    if (event.type === 'pointerdown') held = null;
    if (!pressed || (pressed !== held && !isMisaimed(pressed, event))) return;
    held = pressed; // until its click, which may come later
    event.preventDefault();
    event.stopImmediatePropagation();
  }

  function isMisaimed(pressed: Element, { clientX, clientY }: MouseEvent): boolean {
    if (!shift || Date.now() - shift.at > aiming || !follows(pressed)) return false;
    const moved = shift.moved();
    const { left, right, top, bottom } = pressed.getBoundingClientRect();
    const wasThere =
      clientX >= left && clientX <= right && clientY >= top - moved && clientY <= bottom - moved;
    return Math.abs(moved) > 1 && !wasThere && isOfSchedule(pressed);
  }

  for (const type of ['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'click'] as const)
    addEventListener(type, onPress, { signal, capture: true });
  return {
    /** We have moved something. `moved`: by how many px down, as it stands by now. */
    shifted(moved: () => number) {
      shift = { at: Date.now(), moved };
    },
  };
}

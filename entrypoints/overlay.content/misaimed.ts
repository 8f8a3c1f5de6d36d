import { pressable } from './nearness';

/** How long after a shift, in ms, a press may still have been aimed at what stood there before. */
const aiming = 500;

/**
 * Holds back what the admin presses by mistake because a shift of ours moved it under the pointer: a
 * schedule must not run for that. `follows`: whether an element moved along.
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
    return Math.abs(moved) > 1 && !wasThere;
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

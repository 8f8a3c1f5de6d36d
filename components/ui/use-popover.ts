import type { RefObject } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { place } from './placement';

export interface Popover {
  open: boolean;
  show: () => void;
  hide: () => void;
  anchor: RefObject<HTMLButtonElement | null>;
  body: RefObject<HTMLDivElement | null>;
}

/** Hides the popover that is open in this document: two at a time would cover each other. */
let hideOther: (() => void) | null = null;

/**
 * A popover in the top layer (`popover="manual"` on `body`) beside its `anchor`. It stays until it is
 * hidden, Escape is pressed, something else is pressed, or another popover opens.
 */
export function usePopover(): Popover {
  const [open, setOpen] = useState(false);
  const anchor = useRef<HTMLButtonElement>(null);
  const body = useRef<HTMLDivElement>(null);
  const hide = useRef(() => setOpen(false)).current;

  useLayoutEffect(() => {
    const popover = body.current;
    if (!open || !popover || !anchor.current) return;
    // Old browsers and jsdom have no popover: the popover is shown in place by its data-open.
    popover.showPopover?.();
    const move = () => {
      const box = anchor.current?.getBoundingClientRect();
      if (!box) return;
      const { left, top } = place(box, popover.getBoundingClientRect(), {
        width: document.documentElement.clientWidth,
        height: innerHeight,
      });
      popover.style.left = `${left}px`;
      popover.style.top = `${top}px`;
    };
    move();
    addEventListener('scroll', move, { capture: true, passive: true });
    addEventListener('resize', move);
    return () => {
      removeEventListener('scroll', move, { capture: true });
      removeEventListener('resize', move);
      if (popover.isConnected) popover.hidePopover?.();
    };
  }, [open]);

  // Before it is painted: no moment in which it is seen and does not hear Escape.
  useLayoutEffect(() => {
    if (!open) return;
    hideOther?.();
    hideOther = hide;
    const onKey = (event: KeyboardEvent) => event.key === 'Escape' && hide();
    const onPress = (event: Event) => {
      const path = event.composedPath();
      if (![anchor.current, body.current].some((own) => own && path.includes(own))) hide();
    };
    document.addEventListener('keydown', onKey, true);
    document.addEventListener('pointerdown', onPress, true);
    return () => {
      if (hideOther === hide) hideOther = null;
      document.removeEventListener('keydown', onKey, true);
      document.removeEventListener('pointerdown', onPress, true);
    };
  }, [open, hide]);

  return { open, show: () => setOpen(true), hide, anchor, body };
}

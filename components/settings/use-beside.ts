import { useLayoutEffect, useRef } from 'preact/hooks';

/**
 * Says beside the field, or else the section, that was touched last how its change went. Screen readers hear it
 * from the head of the page. It is put there past Preact: a redraw between the events of a check box would undo
 * its tick.
 */
export function useBeside(text: string, isBad: boolean) {
  const place = useRef<Element | null>(null);
  useLayoutEffect(() => {
    if (!text || !place.current) return;
    const said = Object.assign(document.createElement('span'), {
      className: 'notice',
      ariaHidden: 'true',
      textContent: text,
    });
    said.dataset.bad = `${isBad}`;
    place.current.append(said);
    return () => said.remove();
  }, [text, isBad]);
  return {
    /** False while nothing was touched, so that there is nothing to say it beside. */
    hasPlace: () => place.current !== null,
    note({ target }: Event): void {
      if (!(target instanceof Element)) return;
      place.current =
        target.closest('.choice, .field') ??
        target.closest('fieldset:not(.line)')?.querySelector('legend') ??
        null;
    },
  };
}

import { parentNodeOf } from '../page/tree/dom';

/** Canvas has no dark mode of its own to ask for, so the page's color decides, not the system's setting. */
export function themeAround(element: Element | null): 'light' | 'dark' {
  for (let at: Node | null = element; at instanceof Element; at = parentNodeOf(at)) {
    const [red, green, blue, alpha = 1] =
      getComputedStyle(at)
        .backgroundColor.match(/[\d.]+/g)
        ?.map(Number) ?? [];
    if (red === undefined || green === undefined || blue === undefined || alpha < 0.5) continue;
    return 0.3 * red + 0.6 * green + 0.1 * blue < 110 ? 'dark' : 'light';
  }
  return 'light';
}

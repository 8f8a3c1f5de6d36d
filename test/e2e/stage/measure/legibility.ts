import type { Frame } from 'puppeteer-core';

/** Least contrast of text, of text that is large, and of what is no text; least px of a target. */
const least = { text: 4.5, large: 3, sign: 3, target: 24 };

/**
 * What in a document, shadow roots included, stands out too little from what is beside it, or is too small a
 * target: one line for each. Icons, the edges of controls, of bars and of what fills them are signs.
 * `within` narrows it to what the elements of a selector hold.
 */
export function illegible(frame: Frame, within = ':root'): Promise<string[]> {
  return frame.evaluate(
    (limits, selector) => {
      type Color = [number, number, number, number];
      const context = document
        .createElement('canvas')
        .getContext('2d', { willReadFrequently: true });
      const colors = new Map<string, Color>();
      const colorOf = (css: string): Color => {
        const known = colors.get(css);
        if (known || !context) return known ?? [0, 0, 0, 0];
        context.clearRect(0, 0, 1, 1);
        context.fillStyle = css;
        context.fillRect(0, 0, 1, 1);
        const [r = 0, g = 0, b = 0, a = 0] = context.getImageData(0, 0, 1, 1).data;
        colors.set(css, [r, g, b, a / 255]);
        return [r, g, b, a / 255];
      };
      const over = ([r, g, b, a]: Color, below: Color): Color => [
        r * a + below[0] * (1 - a),
        g * a + below[1] * (1 - a),
        b * a + below[2] * (1 - a),
        1,
      ];
      const luminance = ([r, g, b]: Color) => {
        const [x = 0, y = 0, z = 0] = [r, g, b].map((each) => {
          const part = each / 255;
          return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
        });
        return 0.2126 * x + 0.7152 * y + 0.0722 * z;
      };
      const ratio = (one: Color, other: Color) => {
        const [low = 0, high = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
        return (high + 0.05) / (low + 0.05);
      };
      const parentOf = (element: Element): Element | null =>
        element.parentElement ?? ((element.getRootNode() as ShadowRoot).host as Element) ?? null;
      const paper = colorOf(
        matchMedia('(prefers-color-scheme: dark)').matches ? '#121212' : '#fff',
      );
      /** What is painted behind the content of an element. */
      const groundOf = (element: Element | null): Color => {
        if (!element) return paper;
        const own = colorOf(getComputedStyle(element).backgroundColor);
        return own[3] === 1 ? own : over(own, groundOf(parentOf(element)));
      };
      const isSeen = (element: Element): boolean => {
        const { width, height } = element.getBoundingClientRect();
        const { clipPath } = getComputedStyle(element);
        if (width < 2 || height < 2 || clipPath !== 'none') return false;
        return element.checkVisibility({ checkOpacity: true, checkVisibilityCSS: true });
      };
      const all = (root: Element | ShadowRoot): Element[] =>
        [...root.querySelectorAll('*')].flatMap((element) => [
          element,
          ...(element.shadowRoot ? all(element.shadowRoot) : []),
        ]);
      const named = (element: Element) => {
        const text = (element.getAttribute('aria-label') ?? element.textContent ?? '').trim();
        return `${element.localName}.${element.getAttribute('class') ?? ''} “${text.slice(0, 40)}”`;
      };
      const found: string[] = [];
      const hold = (element: Element, what: string, seen: number, wanted: number) => {
        if (seen < wanted - 0.005) found.push(`${what} ${seen.toFixed(2)}: ${named(element)}`);
      };
      const places = [...document.querySelectorAll(selector)];
      for (const element of places.flatMap((place) => all(place.shadowRoot ?? place))) {
        if (!isSeen(element) || element.matches(':disabled, style, script, option, svg *'))
          continue;
        const style = getComputedStyle(element);
        const ground = groundOf(element);
        const around = groundOf(parentOf(element));
        const ink = over(colorOf(style.color), ground);
        const px = Number.parseFloat(style.fontSize);
        const isText = [...element.childNodes].some(
          (node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim(),
        );
        if (isText && px > 0) {
          const isLarge = px >= 24 || (px >= 18.66 && Number(style.fontWeight) >= 700);
          hold(element, 'text', ratio(ink, ground), isLarge ? limits.large : limits.text);
        }
        if (element.matches('svg.icon')) hold(element, 'icon', ratio(ink, ground), limits.sign);
        if (element.matches('.button, input, select, textarea')) {
          const edge = colorOf(style.borderTopColor);
          // Without an edge, a button is what stands in it.
          const mark = edge[3] > 0 ? over(edge, around) : ink;
          hold(element, 'edge', Math.max(ratio(mark, around), ratio(ground, around)), limits.sign);
        }
        if (element.matches('.fill, .segment, .runs > span, .now, .trend rect'))
          hold(element, 'bar', ratio(ground, around), limits.sign);
        if (element.matches('.usual'))
          hold(element, 'bar', ratio(colorOf(style.borderTopColor), around), limits.sign);
        // How far a bar is, only who sees its end can tell. A lane that shows no track has none.
        if (element.matches('.bar, .lane')) {
          const isEdged = Number.parseFloat(style.borderTopWidth) > 0;
          const edge = isEdged ? over(colorOf(style.borderTopColor), around) : around;
          const seen = Math.max(ratio(edge, around), ratio(ground, around));
          if (seen > 1.005 || element.matches('.bar')) hold(element, 'track', seen, limits.sign);
        }
        // A link within a sentence is as high as its line.
        if (element.matches('button, input, select, textarea, summary, a:not(p a, span a)')) {
          const area = (element.closest('label') ?? element).getBoundingClientRect();
          hold(element, 'target', Math.min(area.width, area.height), limits.target);
        }
      }
      return [...new Set(found)];
    },
    least,
    within,
  );
}

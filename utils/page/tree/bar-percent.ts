import { attributeOf } from './dom';

/** Percentage of a progress bar by what it exposes to assistive technology; null when it exposes none. */
export function barPercent(bar: Element): number | null {
  const read = (...names: string[]) => {
    const declared = names.map((name) => bar.getAttribute(name)?.trim()).find(Boolean);
    return declared && /^-?\d+(\.\d+)?$/.test(declared) ? Number(declared) : null;
  };
  const now = read('aria-valuenow', 'value');
  const low = read('aria-valuemin', 'min') ?? 0;
  // HTML's own default for <progress> and <meter> is 1, that of ARIA 100.
  const high = read('aria-valuemax', 'max') ?? (bar.hasAttribute('aria-valuenow') ? 100 : 1);
  if (now === null) return isDrawnEmpty(bar) ? 0 : null;
  if (high <= low || now < low || now > high) return null;
  // Some libraries count to 1 and declare 100.
  if (now > 0 && now < 1 && high >= 100) return null;
  return Math.round(((now - low) / (high - low)) * 10_000) / 100;
}

/** Some libraries move what fills a bar by style alone; only an empty bar is sure not to be an endless one. */
function isDrawnEmpty(bar: Element): boolean {
  const [fill, more] = bar.children;
  const style = (fill && !more && attributeOf(fill, 'style')) || '';
  return /\bwidth:\s*0(?:%|px)?\s*(?:;|$)|translateX\(-100%\)|scaleX\(0\)/.test(style);
}

/** Percentage of a progress bar by what it tells assistive technology; null when it tells none. */
export function barPercent(bar: Element): number | null {
  const read = (...names: string[]) => {
    const told = names.map((name) => bar.getAttribute(name)?.trim()).find(Boolean);
    return told && /^-?\d+(\.\d+)?$/.test(told) ? Number(told) : null;
  };
  const now = read('aria-valuenow', 'value');
  const low = read('aria-valuemin', 'min') ?? 0;
  // HTML's own default for <progress> and <meter> is 1, that of ARIA 100.
  const high = read('aria-valuemax', 'max') ?? (bar.hasAttribute('aria-valuenow') ? 100 : 1);
  if (now === null || high <= low || now < low || now > high) return null;
  return Math.round(((now - low) / (high - low)) * 10_000) / 100;
}

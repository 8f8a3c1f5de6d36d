import { amount, type Unit } from './amount';

export interface Line {
  name: string;
  points: { x: number; y: number }[];
}

/** How something grows; both axes are logarithmic, unless they say otherwise. */
export interface Plot {
  /** Of the file, without its ending. */
  id: string;
  title: string;
  x: Axis & { unit?: Unit };
  y: Axis & { unit: Unit };
  lines: Line[];
}

interface Axis {
  name: string;
  isLinear?: boolean;
}

const [width, height] = [640, 360];
const room = { left: 74, right: 20, top: 44, bottom: 50 };
/** Distinct to people who see no red or green, on white and on black. */
const colors = ['#2b7abc', '#c2570c', '#6b7280', '#7c3aed'];

interface Scale {
  at(value: number): number;
  ticks: number[];
}

/** A scale from `from` to `to` pixels. What is zero lies at the lower end of a logarithmic one. */
function scaleOf(values: number[], isLinear: boolean, from: number, to: number): Scale {
  const on = (share: number) => from + (to - from) * share;
  if (isLinear) {
    const top = Math.max(...values, 0) || 1;
    const step = 10 ** Math.floor(Math.log10(top));
    const by = top / step < 2.5 ? step / 2 : top / step < 5 ? step : 2 * step;
    const end = Math.ceil(top / by) * by;
    const ticks = Array.from({ length: Math.round(end / by) + 1 }, (_, n) => n * by);
    return { at: (value) => on(value / end), ticks };
  }
  const logs = values.filter((value) => value > 0).map(Math.log10);
  const low = Math.floor(Math.min(...logs));
  const high = Math.max(low + 1, Math.ceil(Math.max(...logs)));
  const ticks = Array.from({ length: high - low + 1 }, (_, n) => 10 ** (low + n));
  const at = (value: number) =>
    on(value > 0 ? Math.max(0, (Math.log10(value) - low) / (high - low)) : 0);
  return { at, ticks };
}

const escaped = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
const round = (value: number) => +value.toFixed(1);

/** A plot as an SVG of its own, in the colors of whoever looks at it. */
export function svgOf({ title, x, y, lines }: Plot): string {
  const points = lines.flatMap((line) => line.points);
  if (points.length === 0) throw new RangeError(`nothing to plot: ${title}`);
  const across = scaleOf(
    points.map((point) => point.x),
    x.isLinear === true,
    room.left,
    width - room.right,
  );
  const up = scaleOf(
    points.map((point) => point.y),
    y.isLinear === true,
    height - room.bottom,
    room.top,
  );
  const text = (at: { x: number; y: number; anchor: string }, words: string, more = '') =>
    `<text x="${round(at.x)}" y="${round(at.y)}" text-anchor="${at.anchor}"${more}>${escaped(words)}</text>`;
  const rules = up.ticks.map((tick) => {
    const at = round(up.at(tick));
    return `<line class="rule" x1="${room.left}" x2="${width - room.right}" y1="${at}" y2="${at}"/>${text({ x: room.left - 6, y: at + 4, anchor: 'end' }, amount(tick, y.unit))}`;
  });
  const below = across.ticks.map((tick) =>
    text(
      { x: across.at(tick), y: height - room.bottom + 18, anchor: 'middle' },
      amount(tick, x.unit ?? 'count'),
    ),
  );
  const drawn = lines.map((line, n) => {
    const color = colors[n % colors.length];
    const places = line.points.map((point) => [across.at(point.x), up.at(point.y)].map(round));
    const path = places.map((place) => place.join(',')).join(' ');
    const dots = places.map(([cx, cy]) => `<circle cx="${cx}" cy="${cy}" r="3" fill="${color}"/>`);
    const legend = text(
      { x: room.left + 8, y: room.top + 12 + 15 * n, anchor: 'start' },
      line.name,
      ` style="fill:${color}" font-weight="bold"`,
    );
    return `<polyline points="${path}" fill="none" stroke="${color}" stroke-width="2"/>${dots.join('')}${legend}`;
  });
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" role="img" aria-label="${escaped(title)}">
<style>svg{background:#fff;color:#1f2933;font:12px system-ui,sans-serif}text{fill:currentColor}.rule{stroke:currentColor;opacity:.15}@media(prefers-color-scheme:dark){svg{background:#0d1117;color:#d6dde4}}</style>
${text({ x: room.left, y: 22, anchor: 'start' }, title, ' font-size="14" font-weight="bold"')}
${rules.join('\n')}
${below.join('\n')}
${drawn.join('\n')}
${text({ x: (room.left + width - room.right) / 2, y: height - 10, anchor: 'middle' }, x.name)}
${text({ x: room.left, y: 38, anchor: 'start' }, y.name, ' opacity=".7"')}
</svg>
`;
}

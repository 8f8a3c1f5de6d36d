import type { AxNode } from '../../../tree/ax-node';
import { type Box, boxOf } from '../../../tree/screen';
import { isBoundary } from '../../boundary';
import { evidenceIn } from '../collect-evidence';
import type { StepLabel } from '../step-labels';
import type { Regions } from './regions';

/** Nearer than this, in CSS px, two labels are equally near. */
const near = 12;
/** A value further than this above or below labels that stand side by side is not theirs. */
const rowHeight = 90;

/**
 * The values around the labels, each with the label that an eye gives it to: the one to its left in the
 * same line, else the nearest in its row or column. Null where a value is as near to two labels.
 */
export function regionsByLayout(whole: AxNode, labels: StepLabel[][]): Regions | null {
  const marks = labels.map(([label]) => label && boxOf(label.node.element));
  if (marks.some((box) => !box)) return null;
  const boxes = marks as [Box, Box, Box];
  const regions = labels.map((own) => own.map(({ node }) => node)) as Regions;
  const isAcross = shared(boxes[0], boxes[1], 'y') > 0 && shared(boxes[1], boxes[2], 'y') > 0;
  const named = new Set(regions.flat());
  for (const { node } of evidenceIn([scopeOf(whole)]).signs) {
    if (named.has(node)) continue;
    const box = boxOf(node.element);
    if (!box) continue;
    const step = isAcross ? besideOrUnder(box, boxes) : inRow(box, boxes);
    if (step === 'far') continue;
    if (step === 'unclear') return null;
    regions[step]?.push(node);
  }
  return regions;
}

/** The labels' common part, and what is around it as long as nothing else is there. */
function scopeOf(whole: AxNode): AxNode {
  let scope = whole;
  for (let climbed = 0; climbed < 3 && scope.parent && !isBoundary(scope.parent); climbed++) {
    scope = scope.parent;
  }
  return scope;
}

function besideOrUnder(box: Box, labels: Box[]): number | 'far' | 'unclear' {
  const top = Math.min(...labels.map((label) => label.top));
  const bottom = Math.max(...labels.map((label) => label.bottom));
  if (box.bottom < top - rowHeight || box.top > bottom + rowHeight) return 'far';
  const within = labels.findIndex(
    (label) => box.left >= label.left - 1 && box.right <= label.right + 1,
  );
  const inLine = labels.some(
    (label) => shared(box, label, 'y') > Math.min(heightOf(box), heightOf(label)) / 2,
  );
  if (inLine && within < 0) {
    const gaps = labels.map((label) =>
      label.right <= box.left + 2 ? box.left - label.right : Infinity,
    );
    const least = Math.min(...gaps);
    return least === Infinity ? 'unclear' : gaps.indexOf(least);
  }
  const middle = (box.left + box.right) / 2;
  return nearest(
    labels.map((label) =>
      middle >= label.left && middle <= label.right
        ? 0
        : Math.min(
            Math.abs(box.left - label.left),
            Math.abs(middle - (label.left + label.right) / 2),
          ),
    ),
  );
}

function inRow(box: Box, labels: [Box, Box, Box]): number | 'far' | 'unclear' {
  const [a, b, c] = labels;
  const pitch = Math.max(Math.abs(b.top - a.top), Math.abs(c.top - b.top));
  const middle = (box.top + box.bottom) / 2;
  const [top, bottom] = [Math.min(a.top, c.top), Math.max(a.bottom, c.bottom)];
  if (middle < top - pitch || middle > bottom + pitch) return 'far';
  return nearest(
    labels.map((label) =>
      shared(box, label, 'y') > 0
        ? 0
        : 1 + Math.min(Math.abs(box.top - label.bottom), Math.abs(label.top - box.bottom)),
    ),
    0,
  );
}

function nearest(distances: number[], tie = near): number | 'unclear' {
  const [first = 0, second = Infinity] = [...distances].sort((a, b) => a - b);
  return second - first <= tie ? 'unclear' : distances.indexOf(first);
}

function shared(a: Box, b: Box, axis: 'x' | 'y'): number {
  return axis === 'y'
    ? Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top)
    : Math.min(a.right, b.right) - Math.max(a.left, b.left);
}

function heightOf({ top, bottom }: Box): number {
  return bottom - top;
}

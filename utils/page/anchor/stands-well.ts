/** In px of the window. */
export interface PanelBox {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

/** A panel in a place, and what is around it. */
export interface Standing {
  /** Without its margin. */
  panel: PanelBox;
  /** What stands beside the panel in the same element and in the flow, before the panel came and after. */
  neighbors: { before: PanelBox; after: PanelBox }[];
  /** Of the page as it can be seen, without scroll bars, before and after. */
  width: { before: number; after: number };
  /** False where something the page cuts off has become longer. */
  isReachable: boolean;
  /** False where something else is seen at the panel's place. */
  isOnTop: boolean;
}

const tolerance = 2;
/** Less of the window than this is a column beside the content. */
const leastShare = 0.5;

const widthOf = ({ left, right }: PanelBox) => right - left;
const isSeen = (box: PanelBox) => widthOf(box) > 0 && box.bottom > box.top;

function overlap(one: PanelBox, other: PanelBox): boolean {
  return (
    one.left < other.right - tolerance &&
    one.right > other.left + tolerance &&
    one.top < other.bottom - tolerance &&
    one.bottom > other.top + tolerance
  );
}

/**
 * How well a panel stands: 2 where it has the full width of the content, covers nothing and has squeezed
 * nothing; 1 where it harms nothing but is narrower than it should be; 0 where it must not stay.
 */
export function standing({ panel, neighbors, width, isReachable, isOnTop }: Standing): 0 | 1 | 2 {
  if (!isSeen(panel) || !isReachable || !isOnTop) return 0;
  const slack = tolerance + Math.abs(width.before - width.after);
  const moved = neighbors.some(
    ({ before, after }) =>
      Math.abs(before.left - after.left) > slack || Math.abs(before.right - after.right) > slack,
  );
  if (moved || neighbors.some(({ after }) => overlap(panel, after))) return 0;
  const seen = neighbors.map(({ after }) => after).filter(isSeen);
  const content = Math.min(
    width.after,
    Math.max(0, ...seen.map(({ right }) => right)) - Math.min(...seen.map(({ left }) => left)),
  );
  const isInside = panel.left >= -tolerance && panel.right <= width.after + slack;
  const isWide = widthOf(panel) >= content - slack && widthOf(panel) >= width.after * leastShare;
  return isInside && isWide ? 2 : 1;
}

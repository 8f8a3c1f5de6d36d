export interface Rect {
  left: number;
  top: number;
  width: number;
  height: number;
}

const gap = 6;
const edge = 8;

/** Where a bubble goes in a viewport: below its anchor, above if there is no room, never cut off. */
export function place(
  anchor: Rect,
  bubble: { width: number; height: number },
  viewport: { width: number; height: number },
): { left: number; top: number } {
  const below = anchor.top + anchor.height + gap;
  const above = anchor.top - gap - bubble.height;
  const fits = below + bubble.height <= viewport.height - edge || above < edge;
  const middle = anchor.left + anchor.width / 2 - bubble.width / 2;
  const last = (size: number, room: number) => Math.max(edge, room - edge - size);
  return {
    left: Math.min(Math.max(edge, middle), last(bubble.width, viewport.width)),
    top: Math.min(Math.max(edge, fits ? below : above), last(bubble.height, viewport.height)),
  };
}

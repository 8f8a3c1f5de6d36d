interface Spot {
  left: number;
  top: number;
}

const gap = 3;

function hasText(element: Element, spot: DOMRect): boolean {
  const range = document.createRange();
  range.selectNodeContents(element);
  return [...range.getClientRects()].some(
    (rect) =>
      rect.left < spot.right &&
      rect.right > spot.left &&
      rect.top < spot.bottom &&
      rect.bottom > spot.top,
  );
}

/** True where the page shows nothing a mark of this size would cover; outside the window, too. */
function isFree(spot: DOMRect, place: Element): boolean {
  const middle = (spot.top + spot.bottom) / 2;
  return [spot.left, (spot.left + spot.right) / 2, spot.right].every((x) => {
    const hit = document.elementFromPoint(x, middle);
    return hit === null || hit.contains(place) || !hasText(hit, spot);
  });
}

/** Where a mark beside a native block covers none of the page's text: around its corners. */
export function spotBeside(place: Element, width: number, height: number): Spot {
  const { left, right, top, bottom } = place.getBoundingClientRect();
  const spots = [
    { left: right - width, top: top - height - gap },
    { left: right - width, top: bottom + gap },
    { left, top: top - height - gap },
    { left, top: bottom + gap },
  ] as const;
  const isOpen = (spot: Spot) => isFree(new DOMRect(spot.left, spot.top, width, height), place);
  return spots.find(isOpen) ?? spots[0];
}

/** On the corner of a tab, clear of its label; within the window where a title is as wide as that. */
export function spotOnCorner(place: Element, width: number, height: number): Spot {
  const { right, top } = place.getBoundingClientRect();
  const most = document.documentElement.clientWidth - width;
  return { left: Math.min(right - width / 2, most), top: top - height / 2 };
}

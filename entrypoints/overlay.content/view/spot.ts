interface Spot {
  left: number;
  top: number;
}

/** On the corner of a tab, clear of its label; within the window where a title is as wide as that. */
export function spotOnCorner(place: Element, width: number, height: number): Spot {
  const { right, top } = place.getBoundingClientRect();
  const most = document.documentElement.clientWidth - width;
  return { left: Math.min(right - width / 2, most), top: top - height / 2 };
}

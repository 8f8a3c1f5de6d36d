interface MarkerPosition {
  left: number;
  top: number;
}

/** On the corner of a tab, clear of its label; within the window where a title is as wide as that. */
export function markerPosition(place: Element, width: number, height: number): MarkerPosition {
  const { right, top } = place.getBoundingClientRect();
  const most = document.documentElement.clientWidth - width;
  return { left: Math.min(right - width / 2, most), top: top - height / 2 };
}

import { type PanelBox, type Standing, standing } from '../../../utils/page/anchor/stands-well';

/** Elements beside the panel that are looked at: the nearest ones, of a list of thousands. */
const most = 30;
/** The room below the panel, which is ours and may be stood in. */
const margin = 16;

const pageWidth = () => document.documentElement.clientWidth;

/** The neighbors of a place that stand in the flow, the nearest first. */
function neighborsOf(place: Element, panel: Element): Element[] {
  const all = [];
  let before = place.previousElementSibling;
  let after: Element | null = place;
  while ((before || after) && all.length < most) {
    if (before) all.push(before);
    if (after) all.push(after);
    before = before?.previousElementSibling ?? null;
    after = after?.nextElementSibling ?? null;
  }
  return all.filter(
    (each) => each !== panel && /static|relative|sticky/.test(getComputedStyle(each).position),
  );
}

/** The elements around a place whose content is cut off where it is longer than they are; for the frame see `frame-height`. */
function cutting(place: Element): { element: Element; isCut: boolean }[] {
  const found = [];
  for (let at = place.parentElement; at && at !== document.body; at = at.parentElement) {
    const isClipping = /hidden|clip/.test(getComputedStyle(at).overflowY);
    if (isClipping) found.push({ element: at, isCut: isCut(at) });
  }
  return found;
}

const isCut = ({ scrollHeight, clientHeight }: Element) => scrollHeight > clientHeight + 1;

/** True where the panel can be seen as far as it is within the window. */
function isOnTop(panel: Element, { left, right, top, bottom }: PanelBox): boolean {
  const height = (top + bottom) / 2;
  const root = panel.getRootNode() as Document | ShadowRoot;
  return [left + 4, (left + right) / 2, right - 4].every((x) => {
    const seen = root.elementFromPoint(x, height);
    return !seen || seen === panel;
  });
}

/** How well the panel stands before a place where it is already: see `standing`. */
export function standsBefore(place: Element, panel: Element): 0 | 1 | 2 {
  return tryBefore(place, panel, () => {});
}

/** Puts the panel before a place and says how well it stands there. */
export function putBefore(place: Element, panel: Element): 0 | 1 | 2 {
  return tryBefore(place, panel, () => place.before(panel));
}

function tryBefore(place: Element, panel: Element, put: () => void): 0 | 1 | 2 {
  const width = pageWidth();
  const neighbors = neighborsOf(place, panel).map((element) => ({
    element,
    before: element.getBoundingClientRect(),
  }));
  const cuts = cutting(place);
  put();
  const { left, top, right, bottom } = panel.getBoundingClientRect();
  const box = { left, top, right, bottom: bottom - margin };
  const stood: Standing = {
    panel: box,
    neighbors: neighbors.map(({ element, before }) => ({
      before,
      after: element.getBoundingClientRect(),
    })),
    width: { before: width, after: pageWidth() },
    isReachable: cuts.every(({ element, isCut: was }) => was || !isCut(element)),
    isOnTop: isOnTop(panel, box),
  };
  return standing(stood);
}

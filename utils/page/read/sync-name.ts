import { labelKey, oneLine } from '../text';
import { type AxNode, leaves, nearest } from '../tree/ax-node';
import { attributeOf, tagOf } from '../tree/dom';
import { lookUp, says } from '../words/look-up';
import { idsIn, withoutId } from './id-mention';
import { isGeneric, isName, isPersonLike } from './name-candidate';

const control = /^(button|link|tab|tablist|alert|status|progressbar|img)$/;

/**
 * The name of the sync: the value of its label, else what stands first after the page's title, else the
 * first heading that is no title of the page's own, else what stands right above the title. Null where nothing
 * above the steps can be it. `poster`: who posted the job, whose name is never taken for the sync's.
 */
export function nameIn(
  head: AxNode[],
  field: AxNode[] | undefined,
  poster: AxNode[] | undefined,
): string | null {
  // Several texts are those of other fields, too, whose labels are not understood.
  const named = field?.length === 1 ? field[0] : undefined;
  const name = named && oneLine(named.text).replace(/^[:：\s]+/, '');
  // A column *Sync* of another table holds what kind of job each was.
  if (name && name.length <= longestName && !lookUp('jobTypes', name, named.words)) return name;
  // A label for the name without a name is a page half drawn, not one that has it as a heading.
  const isLabel = (node: AxNode) => says('fields', node) === 'name' && !says('partTitles', node);
  if (head.some(isLabel) && !field?.length) return null;
  // "Rostering Job #58213" is as much a title as the guide's own words.
  const title = head.findIndex(
    (node) =>
      says('headings', node) === 'details' ||
      (isHeading(node) && idsIn(node).length > 0 && isGeneric(withoutId(node))),
  );
  const people = new Set(poster?.map(({ text }) => labelKey(text)));
  // Below the job's files stands what comes of them.
  const files = head.findIndex((node) => fieldOf(node) === 'files');
  const all = (files < 0 ? head : head.slice(0, files)).filter(
    (node, at) =>
      isName(node, head[at - 1]) &&
      !isMonogram(node, head[at + 1]?.text) &&
      !people.has(labelKey(node.text)) &&
      (isHeading(node) || !isPersonLike(node.text)),
  );
  const texts = all.filter((node) => !isOneOfMany(node, all));
  const after = texts.filter((node) => {
    const distance = head.indexOf(node) - title;
    return distance > 0 && distance <= nearTitle;
  });
  const headings = texts.filter(isHeading).sort((a, b) => levelOf(a) - levelOf(b));
  // What heads the main part comes before what heads all pages of a site.
  const ofMain = headings.filter((node) => nearest(node, /^main$/));
  const crumbs = head.filter((node) => isLastCrumb(node) && isName(node, undefined, control));
  const [found] = [
    ...(title >= 0 ? after : []),
    ...ofMain,
    ...headings,
    ...texts.filter((node) => node === head[title - 1] && node.parent === head[title]?.parent),
    ...crumbs.slice(-1),
    ...aroundId(head, texts),
  ];
  return found ? withoutId(found) || null : null;
}

/** The only text above the job's id, or else below it in one group, on a page that has no headings at all. */
function aroundId(head: AxNode[], texts: AxNode[]): AxNode[] {
  const id = head.findIndex(
    (node) => fieldOf(node) === 'jobId' || idsIn(node).some(([, form]) => form !== 'bare'),
  );
  const above = texts.filter((node) => head.indexOf(node) < id);
  if (!above.length) return texts.filter((node) => node.parent && node.parent === head[id]?.parent);
  // A trail may end with the name, too.
  return new Set(above.map(({ text }) => labelKey(text))).size === 1 ? above : [];
}

/** True for one of several headings of a level that could all be it, as groups of facts have them. */
function isOneOfMany(node: AxNode, texts: AxNode[]): boolean {
  const alike = texts.filter((each) => isHeading(each) && levelOf(each) === levelOf(node));
  return isHeading(node) && new Set(alike.map(({ text }) => labelKey(text))).size > 1;
}

/** A trail of links ends with what is shown, which no link leads to. */
function isLastCrumb(node: AxNode): boolean {
  const trail = nearest(node, /^navigation$/);
  const said = trail ? leaves(trail).filter(({ text }) => /\p{L}/u.test(text)) : [];
  return said.at(-1) === node && said.some((each) => nearest(each, /^link$/));
}

/** Letters that a picture would show, of what is named next or kept from screen readers: "LA" before "Lakeview Nightly". */
function isMonogram({ element, text }: AxNode, next = ''): boolean {
  if (!/^\p{Lu}{1,3}$/u.test(text)) return false;
  const isDrawn = attributeOf(element, 'aria-hidden') === 'true';
  return isDrawn || (next.length > 3 && next.startsWith(text[0] ?? ''));
}

const fieldOf = ({ text, words }: AxNode) => lookUp('fields', text.split(/[:：]/)[0] ?? '', words);

/** A longer text is not that of a field alone. */
const longestName = 120;

/** How many texts after the page's title its subtitle can stand. */
const nearTitle = 8;

function isHeading(node: AxNode): boolean {
  return nearest(node, /^heading$/) !== null;
}

function levelOf(node: AxNode): number {
  const heading = nearest(node, /^heading$/)?.element;
  const level = heading && (attributeOf(heading, 'aria-level') ?? tagOf(heading).slice(1));
  return Number(level) || 9;
}

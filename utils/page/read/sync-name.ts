import { isToolName } from '../detect/tool-name';
import { textOf } from '../locate/fields';
import { parseTime } from '../parse/parse-time';
import { scan } from '../parse/scan';
import { stepLabel } from '../parse/step-label';
import { labelKey, oneLine } from '../text';
import { type AxNode, everyNode, leaves, nearest, siblings } from '../tree/ax-node';
import { attributeOf, tagOf } from '../tree/dom';
import { lookUp, lookUpKey, wordings } from '../words/dictionary';
import { idsIn, withoutId } from './identity';

const control = /^(button|link|tab|tablist|alert|status|progressbar|img)$/;
const elsewhere =
  /^(button|link|tab|tablist|navigation|alert|status|complementary|contentinfo|dialog|table|progressbar|img|definition|term)$/;
const kinds = [
  'headings',
  'blocks',
  'fields',
  'controls',
  'tabs',
  'jobTypes',
  'statuses',
  'states',
  'jobColumns',
  'partTitles',
  'idNames',
  'information',
  'imports',
  'stages',
  'steps',
] as const;

/**
 * The name of the sync: the value of its label, else what stands first after the page's title, else the
 * first heading that is no title of the page's own. Null where nothing above the steps can be it. `poster`:
 * who posted the job, whose name is never taken for the sync's.
 */
export function nameIn(
  head: AxNode[],
  field: AxNode[] | undefined,
  poster: AxNode[] | undefined,
): string | null {
  // Several texts are those of other fields, too, whose labels are not understood.
  const named = field?.length === 1 ? oneLine(textOf(field)).replace(/^[:：\s]+/, '') : '';
  if (named && named.length <= longestName) return named;
  // A label for the name without a name is a page half drawn, not one that has it as a heading.
  const isLabel = ({ text }: AxNode) =>
    lookUp('fields', text) === 'name' && !lookUp('partTitles', text);
  if (head.some(isLabel) && !field?.length) return null;
  const isHeading = (node: AxNode) => nearest(node, /^heading$/) !== null;
  // "Rostering Job #58213" is as much a title as the guide's own words.
  const title = head.findIndex(
    (node) =>
      lookUp('headings', node.text) === 'details' ||
      (isHeading(node) && idsIn(node.text).length > 0 && generic.test(withoutId(node.text))),
  );
  const people = new Set(poster?.map(({ text }) => labelKey(text)));
  const texts = head.filter(
    (node, at) =>
      isName(node, head[at - 1]) &&
      !people.has(labelKey(node.text)) &&
      (isHeading(node) || !isPersonLike(node.text)),
  );
  const after = texts.filter((node) => {
    const distance = head.indexOf(node) - title;
    return distance > 0 && distance <= nearTitle;
  });
  const headings = texts.filter(isHeading).sort((a, b) => levelOf(a) - levelOf(b));
  // A trail of links ends with what is shown, which no link leads to.
  const crumbs = head.filter(
    (node) => nearest(node, /^navigation$/) && isName(node, undefined, control),
  );
  const [found] = [
    ...(title >= 0 ? [...after, ...headings] : headings),
    ...crumbs.slice(-1),
    ...aboveId(head, texts),
  ];
  return found ? withoutId(found.text) || null : null;
}

/** The only text above the job's id, on a page that has no headings at all. */
function aboveId(head: AxNode[], texts: AxNode[]): AxNode[] {
  const label = ({ text }: AxNode) => text.split(/[:：]/)[0] ?? '';
  const id = head.findIndex(
    (node) =>
      lookUp('fields', label(node)) === 'jobId' ||
      idsIn(node.text).some(([, form]) => form !== 'bare'),
  );
  const above = texts.filter((node) => head.indexOf(node) < id);
  return above.length === 1 ? above : [];
}

/** A longer text is not that of a field alone. */
const longestName = 120;

/** How many texts after the page's title its subtitle can stand. */
const nearTitle = 8;

function levelOf(node: AxNode): number {
  const heading = nearest(node, /^heading$/)?.element;
  const level = heading && (attributeOf(heading, 'aria-level') ?? tagOf(heading).slice(1));
  return Number(level) || 9;
}

/** True for the heading of something else: what lies around it has a table or more, and nothing of a job. */
function isOfAnotherSubject(node: AxNode): boolean {
  let group: AxNode | null = node.parent;
  while (group && leaves(group).filter(({ text }) => text).length < 2) group = group.parent;
  if (!group) return false;
  const texts = leaves(group).map(({ text }) => text);
  const isOfJob = texts.some((text) => isOfTheJob(text) || /\d{4}/.test(text));
  const isSaying = texts.some((text) => /[.!?。]$/.test(text) || text.split(/\s+/).length > 6);
  return (
    !isOfJob &&
    (texts.length > 3 || isSaying || everyNode(group).some(({ role }) => role === 'table'))
  );
}

function isOfTheJob(text: string): boolean {
  const label = text.split(/[:：]/)[0] ?? '';
  const field = lookUp('fields', label);
  return (
    /^(jobId|name|postedBy|files)$/.test(field ?? '') ||
    (['headings', 'controls', 'steps'] as const).some((kind) => lookUp(kind, label) !== null)
  );
}

/** Titles in words that any page of the tool could use; a sync has a name of its own. */
const generic =
  /^(?:(?:rostering|roster|jobs?|details?|sync|status|view|overview|summary|info(?:rmation)?|progress|history|integrations?|sis|canvas|imports?|runs?|events?|page|report|log|the|of|for|this|a|and)[\s:–—-]*)+$/i;

/** Words that syncs have in their names and people do not. */
const ofSyncs =
  /\d|roster|sync|nightly|daily|weekly|hourly|night|import|extract|schools?|district|campus|grade|enrol|term|schedule|sis\b/i;

/** True for what may as well be a person: capitalized words, or a few signs of a script without case. */
function isPersonLike(text: string): boolean {
  const looks =
    /^(?:\p{Lu}\S*(?: (?:\p{Lu}\S*|van|von|der?|da|del|la|bin|al))+|[\p{Lo}\p{M}\s·]{2,12})$/u;
  return !ofSyncs.test(text) && looks.test(text);
}

/** True for the beginning of a label that was cut. */
function isCutLabel(key: string): boolean {
  return (['fields', 'headings', 'controls', 'steps', 'blocks', 'tabs'] as const).some((kind) =>
    [...wordings(kind).keys()].some((label) => label.startsWith(key)),
  );
}

/** True for a label or a value among others that are known: then this one's label is not. */
function isInPair(node: AxNode): boolean {
  let group: AxNode | null = node.parent;
  while (group && leaves(group).filter(({ text }) => text).length < 2) group = group.parent;
  if (!group?.parent || leaves(group).length > 4) return false;
  if (leaves(group).some(({ text }) => lookUp('headings', text) || isOfTheJob(text))) return false;
  const { before, after } = siblings(group);
  return [...before, ...after].some((each) => {
    const [first, second] = leaves(each).filter(({ text }) => text);
    return first && second && leaves(each).length < 5 && lookUp('fields', first.text) !== null;
  });
}

/** True for what stands by a bar, and says what the bar measures. */
function isOfBar(node: AxNode): boolean {
  return node.parent?.children.some(({ role }) => role === 'progressbar') === true;
}

/** True for a text that can be the name of a sync: nothing known, no time, no id, no person, no sentence. */
function isName(node: AxNode, before: AxNode | undefined, apart = elsewhere): boolean {
  const text = withoutId(node.text);
  if (!/\p{L}{2}/u.test(text) || text.length > 90 || /[.!?。]$/.test(text)) return false;
  if (nearest(node, apart) || stepLabel(text) || isOfBar(node)) return false;
  if (lookUp('fields', text.split(/[:：]/)[0] ?? '') !== null) return false;
  if (nearest(node, /^heading$/) === null && isInPair(node)) return false;
  const key = labelKey(text);
  if (isCutLabel(key) || isOfAnotherSubject(node) || generic.test(text)) return false;
  if (kinds.some((kind) => lookUpKey(kind, key)) || isToolName(text)) return false;
  const { left, tokens } = scan(text);
  if (
    left === 0 ||
    tokens.some((token) => token.kind === 'percent') ||
    parseTime(text) !== null ||
    /\d{1,2}:\d{2}|\.(?:json|csv|zip)\b/i.test(text)
  )
    return false;
  // "Posted by Terry Admin", and the value of a label that stands by itself.
  if (
    [...wordings('fields').keys()].some(
      (label) =>
        label.length > 3 &&
        key.startsWith(label) &&
        /^(postedBy|jobId|status)$/.test(wordings('fields').get(label) ?? ''),
    )
  )
    return false;
  const label = before && labelKey(before.text);
  const heading = nearest(node, /^heading$/);
  return (
    !label ||
    // "Rostering Job" and the name, in one heading.
    (heading !== null && before && nearest(before, /^heading$/) === heading) ||
    !(lookUpKey('fields', label) || lookUpKey('jobColumns', label) || /[:：]$/.test(before.text))
  );
}

import { isToolName } from '../detect/tool-name';
import { dayIn } from '../parse/parse-day';
import { parseTime } from '../parse/parse-time';
import { namesStep, scan } from '../parse/scan';
import { stepLabel } from '../parse/step-label';
import { labelKey } from '../text';
import { type AxNode, everyNode, leaves, nearest, siblings } from '../tree/ax-node';
import { lookUp, lookUpKey, says } from '../words/look-up';
import { saysNothing } from '../words/says-nothing';
import type { Wordings } from '../words/wordings';
import { withoutId } from './id-mention';

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

/** The smallest part around a text that holds another one, too. */
function groupOf(node: AxNode): AxNode {
  let group = node;
  while (group.parent && leaves(group).filter(({ text }) => text).length < 2) group = group.parent;
  return group;
}

/** True for the heading of something else: what lies around it has a table or more, and nothing of a job. */
function isOfAnotherSubject(node: AxNode): boolean {
  const group = groupOf(node);
  const texts = leaves(group);
  const isOfJob = texts.some((leaf) => isOfTheJob(leaf) || /\d{4}/.test(leaf.text));
  // Below the page's own heading a sentence may introduce it.
  const isTop = nearest(node, /^heading$/)?.element.localName === 'h1';
  const isSaying =
    !isTop && texts.some(({ text }) => /[.!?。]$/.test(text) || text.split(/\s+/).length > 6);
  return (
    !isOfJob &&
    (texts.length > 3 || isSaying || everyNode(group).some(({ role }) => role === 'table'))
  );
}

function isOfTheJob({ text, words }: AxNode): boolean {
  const label = text.split(/[:：]/)[0] ?? '';
  const field = lookUp('fields', label, words);
  return (
    /^(jobId|name|postedBy|files)$/.test(field ?? '') ||
    (['headings', 'controls', 'steps'] as const).some((kind) => lookUp(kind, label, words) !== null)
  );
}

const generic =
  /^(?:(?:rostering|roster|jobs?|details?|sync|status|view|overview|summary|info(?:rmation)?|progress|history|integrations?|sis|canvas|imports?|runs?|events?|page|report|log|the|of|for|this|a|and)[\s:–—-]*)+$/i;

/** True for a title in words that any page of the tool could use; a sync has a name of its own. */
export function isGeneric(text: string): boolean {
  return generic.test(text);
}

/** Words that syncs have in their names and people do not. */
const ofSyncs =
  /\d|roster|sync|nightly|daily|weekly|hourly|night|import|extract|schools?|district|campus|unified|county|academy|[iu]sd\b|sftp|csv|grade|enrol|term|schedule|charter|feed|sis\b/i;

/** True for what may as well be a person: capitalized words, or a few signs of a script without case. */
export function isPersonLike(text: string): boolean {
  const looks =
    /^(?:\p{Lu}\S*(?: (?:\p{Lu}\S*|van|von|der?|da|del|la|bin|al))+|[\p{Lo}\p{M}\s·]{2,12})$/u;
  return !ofSyncs.test(text) && looks.test(text);
}

/** True for the beginning of a label that was cut. */
function isCutLabel(key: string, words: Wordings): boolean {
  return (['fields', 'headings', 'controls', 'steps', 'blocks', 'tabs'] as const).some((kind) =>
    [...words(kind).keys()].some((label) => label.startsWith(key)),
  );
}

/** True for a label or a value among others that are known: then this one's label is not. */
function isInPair(node: AxNode): boolean {
  const group = groupOf(node);
  if (leaves(group).length > 4) return false;
  if (leaves(group).some((leaf) => says('headings', leaf) || isOfTheJob(leaf))) return false;
  const { before, after } = siblings(group);
  return [...before, ...after].some((each) => {
    const [first, second] = leaves(each).filter(({ text }) => text);
    // A heading begins a group; it is no label.
    const isPair = first && second && leaves(each).length < 5 && first.role !== 'heading';
    return isPair && says('fields', first) !== null;
  });
}

/** True for what stands by a bar, and says what the bar measures. */
function isOfBar(node: AxNode): boolean {
  return node.parent?.children.some(({ role }) => role === 'progressbar') === true;
}

/** True for a part of a step's label, which may stand in two lines. */
function isOfLabel({ parent }: AxNode): boolean {
  return !!parent && namesStep(parent) && !parent.children.some(namesStep);
}

/** True for a text that can be the name of a sync: nothing known, no time, no id, no person, no sentence. */
export function isName(node: AxNode, before: AxNode | undefined, apart = elsewhere): boolean {
  const { words } = node;
  const text = withoutId(node);
  if (!/\p{L}{2}/u.test(text) || text.length > 90 || /[.!?。]$/.test(text)) return false;
  // "began job 66208" goes on with a sentence.
  if (/^\p{Ll}.*\sjob$/u.test(text)) return false;
  if (nearest(node, apart) || stepLabel(text, words) || isOfBar(node)) return false;
  if (lookUp('fields', text.split(/[:：]/)[0] ?? '', words) !== null) return false;
  if (nearest(node, /^(heading|navigation)$/) === null && isInPair(node)) return false;
  if (isOfLabel(node) || saysNothing(text, words)) return false;
  const key = labelKey(text);
  if (isCutLabel(key, words) || isOfAnotherSubject(node) || isGeneric(text)) return false;
  if (kinds.some((kind) => lookUpKey(kind, key, words)) || isToolName(text)) return false;
  const { left, tokens } = scan(text, words);
  if (
    left === 0 ||
    tokens.some((token) => token.kind === 'percent') ||
    parseTime(text, words) !== null ||
    dayIn(text, words, '', true) !== null ||
    /\d{1,2}:\d{2}|\.(?:json|csv|zip)\b/i.test(text)
  )
    return false;
  // "Posted by Terry Admin", "was posted by", and the value of a label that stands by itself; "Statewide" begins
  // with no word of one.
  const said = text.split(/\s+|(?<=\p{Lo})/u); // some scripts have no spaces between words
  const keyOf = (from: number, to?: number) => labelKey(said.slice(from, to).join(' '));
  const begins = said.map((_, at) => keyOf(0, at + 1));
  if (said.some((_, at) => lookUpKey('fields', keyOf(at), words) === 'postedBy')) return false;
  if (
    begins.some(
      (begin) =>
        begin.length > 3 &&
        /^(postedBy|jobId|status)$/.test(lookUpKey('fields', begin, words) ?? ''),
    )
  )
    return false;
  const label = before && labelKey(before.text);
  const heading = nearest(node, /^heading$/);
  return (
    !label ||
    // "Rostering Job" and the name, in one heading.
    (heading !== null && before && nearest(before, /^heading$/) === heading) ||
    !(
      lookUpKey('fields', label, words) ||
      lookUpKey('jobColumns', label, words) ||
      /[:：]$/.test(before.text)
    )
  );
}

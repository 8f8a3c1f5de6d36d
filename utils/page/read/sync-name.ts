import { isToolName } from '../detect/tool-name';
import { textOf } from '../locate/fields';
import { parseTime } from '../parse/parse-time';
import { labelKey, oneLine } from '../parse/text';
import { type AxNode, nearest } from '../tree/ax-node';
import { keyMeaning, meaning, wordings } from '../words/dictionary';
import { scan } from '../words/scan';
import { withoutId } from './identity';

const elsewhere =
  /^(button|link|tab|tablist|navigation|alert|status|progressbar|img|definition|term)$/;
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
 * first heading that is no title of the page's own. Null where nothing above the steps can be it.
 */
export function nameIn(head: AxNode[], field: AxNode[] | undefined): string | null {
  // Several texts are those of other fields, too, whose labels are not understood.
  const named = field?.length === 1 ? oneLine(textOf(field)) : '';
  if (named) return named;
  // A label for the name without a name is a page half drawn, not one that has it as a heading.
  if (head.some(({ text }) => meaning('fields', text) === 'name') && !field?.length) return null;
  const title = head.findIndex(({ text }) => meaning('headings', text) === 'details');
  const isHeading = (node: AxNode) => nearest(node, /^heading$/) !== null;
  const texts = head.filter((node, at) => isName(node, head[at - 1]));
  const after = texts.filter((node) => head.indexOf(node) > title);
  const headings = texts.filter(isHeading);
  const found = (title >= 0 ? [...after, ...headings] : [...headings, ...texts])[0];
  return found ? withoutId(found.text) || null : null;
}

/** True for a text that can be the name of a sync: nothing known, no time, no id, no person, no sentence. */
function isName(node: AxNode, before: AxNode | undefined): boolean {
  const text = withoutId(node.text);
  if (!/\p{L}{2}/u.test(text) || text.length > 90 || /[.!?。]$/.test(text)) return false;
  if (nearest(node, elsewhere)) return false;
  const key = labelKey(text);
  if (kinds.some((kind) => keyMeaning(kind, key)) || isToolName(text)) return false;
  if (
    scan(text).left === 0 ||
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
  return (
    !label ||
    !(keyMeaning('fields', label) || keyMeaning('jobColumns', label) || /[:：]$/.test(before.text))
  );
}

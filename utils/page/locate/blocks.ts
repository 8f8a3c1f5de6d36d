import { labelKey } from '../text';
import { type AxNode, everyNode, leaves, nearest } from '../tree/ax-node';
import type { Word } from '../words/words';
import { type Label, LabelScope, labels } from './label';

/** A headed block of the details, such as *Extract Counts*, and what is in it. */
export interface Block {
  name: Word<'blocks'>;
  heading: AxNode;
  content: AxNode[];
}

/** All blocks in these parts, in the order of the page, also those not on screen now. */
export function blocksIn(scope: AxNode | AxNode[]): Block[] {
  const within = Array.isArray(scope) ? scope : [scope];
  const groups = grouped(labels(scope, 'blocks'));
  const marks = groups.flatMap((group, at) =>
    group.map(({ part }) => ({ word: String(at), part })),
  );
  const ground = new LabelScope([...marks, ...labels(scope, 'tabs'), ...labels(scope, 'steps')]);
  return groups.map((group, at) => ({
    name: group[0].word,
    heading: group[0].part,
    content: contentOf(group, String(at), ground, within),
  }));
}

type Group = [Label<'blocks'>, ...Label<'blocks'>[]];

/** A block may be named by its heading, its table's caption and an `aria-label` alike. */
function grouped(found: Label<'blocks'>[]): Group[] {
  const groups: Group[] = [];
  for (const label of found) {
    const last = groups.at(-1);
    const panel = nearest(label.part, /^tabpanel$/);
    if (last?.[0].word === label.word && nearest(last[0].part, /^tabpanel$/) === panel) {
      last.push(label);
    } else groups.push([label]);
  }
  return groups;
}

function contentOf(group: Group, word: string, ground: LabelScope, within: AxNode[]): AxNode[] {
  for (const { part } of group) {
    const table = nearest(part, /^table$/);
    if (table && !ground.holdsOther(table, word)) return [table];
  }
  const named = group.find((label) => label.named);
  if (named) return [named.part];
  const heading = group[0].part;
  const own = ground.reach(heading, word, within);
  // A picture, a sign or what explains may stand beside the words of a heading.
  const isMore = (leaf: AxNode) =>
    labelKey(leaf.text)[1] && !nearest(leaf, /^(img|button)$/) && !leaves(heading).includes(leaf);
  const holds = everyNode(own).some(({ role }) => role === 'table');
  if (holds || leaves(own).some(isMore)) return [own];
  const after = ground.following(own);
  return within.includes(own) ? after.filter((part) => within.includes(part)) : after;
}

import { labels, Territory } from './label';
import { leaves, nearest, type Part } from './part';
import type { Word } from './words';

/** A headed block of the details, such as *Extract Counts*, and what is in it. */
export interface Block {
  name: Word<'blocks'>;
  heading: Part;
  content: Part[];
}

/** All blocks in these parts, in the order of the page, also those not on screen now. */
export function blocksIn(scope: Part | Part[]): Block[] {
  const found = labels(scope, 'blocks');
  const marks = found.map(({ part }, at) => ({ word: String(at), part }));
  const ground = new Territory([...marks, ...labels(scope, 'tabs'), ...labels(scope, 'steps')]);
  return found.map(({ word: name, part: heading, named }, at) => {
    const table = nearest(heading, /^table$/);
    if (table && !ground.holdsOther(table, String(at))) return { name, heading, content: [table] };
    if (named) return { name, heading, content: [heading] };
    const own = ground.reach(heading, String(at));
    const inside = leaves(own).length > leaves(heading).length;
    return { name, heading, content: inside ? [own] : ground.following(own) };
  });
}

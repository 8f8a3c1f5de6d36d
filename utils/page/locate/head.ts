import { type AxNode, ancestors, leaves } from '../tree/ax-node';
import { cachedBy } from '../tree/cached';
import { labels } from './label';
import { stepTriples } from './steps/step-labels';
import { tabsIn } from './tab-step';

/** How many texts a page without any known part can begin with. */
const longest = 60;

/** The texts above the steps, the tabs, the blocks and the imports: what the page is about. */
export const headOf = cachedBy((root: AxNode): AxNode[] => {
  const all = leaves(root).filter(({ text }) => text);
  const parts = [
    ...stepTriples(root).flatMap(({ extract, conversion, import: last }) => [
      ...extract,
      ...conversion,
      ...last,
    ]),
  ].map(({ node }) => node);
  const ends = new Set([
    ...parts,
    ...labels(root, 'blocks').map(({ part }) => part),
    ...labels(root, 'imports').map(({ part }) => part),
    ...tabsIn(root),
  ]);
  const end = all.findIndex((leaf) => ancestors(leaf).some((node) => ends.has(node)));
  return all.slice(0, end < 0 ? longest : end);
});

import { type AxNode, ancestors, everyNode, leaves } from '../tree/ax-node';
import { cachedBy } from '../tree/cached';
import { tabStep } from '../words/tab-step';
import { labels } from './label';
import { stepTriples } from './steps/step-labels';

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

/** The smallest parts that name a tab of the details. */
function tabsIn(root: AxNode): AxNode[] {
  return everyNode(root).filter(
    (node) => tabStep(node.text) && !node.children.some((inner) => tabStep(inner.text)),
  );
}

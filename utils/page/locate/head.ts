import { type AxNode, ancestors, leaves, smallest } from '../tree/ax-node';
import { cachedBy } from '../tree/cached';
import { tabStep } from '../words/tab-step';
import { isImportTitle } from './import-sections';
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
    ...smallest(root, isImportTitle).map(withNumber),
    ...smallest(root, (part) => tabStep(part) !== null),
  ]);
  const end = all.findIndex((leaf) => ancestors(leaf).some((node) => ends.has(node)));
  return all.slice(0, end < 0 ? longest : end);
});

/** A title and the number that stands before it, alone with it in a group. */
function withNumber(title: AxNode): AxNode {
  const isNumber = (leaf: AxNode) => /^[(#№]*\d{3,}\)?$/.test(leaf.text);
  const outer = ancestors(title).find(({ children }) => children.length > 1);
  const others = leaves(outer ?? title).filter(
    (leaf) => leaf.text && !leaves(title).includes(leaf),
  );
  return outer && others[0] && isNumber(others[0]) && others.length < 3 ? outer : title;
}

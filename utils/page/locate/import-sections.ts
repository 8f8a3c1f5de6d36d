import { labelKey } from '../parse/text';
import { type AxNode, everyNode, leaves, siblings } from '../tree/ax-node';
import { wordings } from '../words/dictionary';
import { labels, Territory } from './label';

/** What a page of generation B shows of one Canvas import: its title, and all that is about it. */
export interface ImportSection {
  title: AxNode;
  content: AxNode[];
}

const maxSections = 100;

/** The imports of a page that has no tabs for them, in the order of the page. */
export function importSections(root: AxNode): ImportSection[] {
  const found = everyNode(root).filter((part) => {
    const key = labelKey(part.text);
    return titleKey(key) && !part.children.some((inner) => titleKey(labelKey(inner.text)));
  });
  // "Imports" above "Import 1" is the title of them all.
  const numbered = found.filter((part) => /\d/.test(labelKey(part.text)));
  const titles = (numbered.length ? numbered : found).slice(0, maxSections);
  const marks = titles.map((part, at) => ({ word: String(at), part }));
  const fences = [...labels(root, 'controls'), ...labels(root, 'headings')];
  const ids = labels(root, 'fields').filter(({ word }) => word === 'jobId');
  const ground = new Territory([...marks, ...fences, ...ids]);
  const sections = marks.map(({ word, part }) => ({
    title: part,
    content: contentOf(ground, part, word),
  }));
  // In some languages "Imports" is "Import": above nothing at all it is the title of none.
  return sections.filter(
    ({ content }) => numbered.length > 0 || content.some(({ text }) => text !== ''),
  );
}

/** `Import`, `Canvas Import 2`, `SIS Import #8123`. */
function titleKey(key: string): boolean {
  return wordings('imports').has(key.replace(/\d{1,20}$/, ''));
}

function contentOf(ground: Territory, title: AxNode, word: string): AxNode[] {
  const own = ground.reach(title, word);
  if (leaves(own).length <= leaves(title).length) return ground.following(own);
  const around: AxNode[] = [];
  for (let part = title; part !== own && part.parent; part = part.parent) {
    const { before, after } = siblings(part);
    around.push(...before, ...after);
  }
  return around;
}

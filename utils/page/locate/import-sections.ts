import { stepLabel } from '../parse/step-label';
import { labelKey } from '../text';
import { type AxNode, everyNode, leaves, siblings } from '../tree/ax-node';
import { lookUp, wordings } from '../words/dictionary';
import { entriesIn } from './entries';
import { LabelScope, labels } from './label';

/** What a page of generation B shows of one Canvas import: its title, and all that is about it. */
export interface ImportSection {
  title: AxNode;
  content: AxNode[];
  /** The Canvas import id, where a column shows it. */
  importId: AxNode[] | null;
}

const maxSections = 100;

/** The imports of a page that has no tabs for them, in the order of the page. */
export function importSections(root: AxNode): ImportSection[] {
  return inTable(root) ?? underTitles(root);
}

/** A table with a column for the import or its id, and one for how it stands. */
function inTable(root: AxNode): ImportSection[] | null {
  const found = entriesIn(root, 'importColumns', 2, 99);
  if (!found?.columns.has('status') || found.entries.some(({ misaligned }) => misaligned))
    return null;
  return found.entries.slice(0, maxSections).map(({ part, values }) => ({
    title: values.get('import')?.[0] ?? values.get('importId')?.[0] ?? part,
    content: values.get('status') ?? [],
    importId: values.get('importId') ?? null,
  }));
}

function underTitles(root: AxNode): ImportSection[] {
  const found = everyNode(root).filter(
    (node) => isTitle(node.text) && !node.children.some((inner) => isTitle(inner.text)),
  );
  // "Imports" above "Import 1" is the title of them all.
  const numbered = found.filter(({ text }) => /\d/.test(labelKey(titleOf(text))));
  const titles = (numbered.length ? firstOfEach(numbered) : found).slice(0, maxSections);
  const marks = titles.map((part, at) => ({ word: String(at), part }));
  const ends = [...labels(root, 'controls'), ...labels(root, 'headings')];
  const ids = labels(root, 'fields').filter(({ word }) => word === 'jobId');
  const ground = new LabelScope([...marks, ...ends, ...ids]);
  const sections = marks.map(({ word, part }) => ({
    title: part,
    content: valueIn(part) ?? contentOf(ground, part, word),
    importId: null,
  }));
  // In some languages "Imports" is "Import": above nothing at all it is the title of none.
  return sections.filter(
    ({ content }) =>
      numbered.length > 0 ||
      leaves(content).some(({ text }) => text && !lookUp('importColumns', text)),
  );
}

/** Titles without those of another wording that stand below each: "SIS Import 90555" below "Import 1". */
function firstOfEach(titles: AxNode[]): AxNode[] {
  const wordingOf = ({ text }: AxNode) => titleOf(text).replace(/\d+/g, '');
  const first = titles.filter((title) => wordingOf(title) === wordingOf(titles[0] ?? title));
  return titles.every((title, at) => first.includes(title) === !(at % 2)) ? first : titles;
}

/** `Import`, `Canvas Import 2`, `SIS Import #8123`, `Import 1 of 3: Complete`. */
function isTitle(text: string): boolean {
  if (!text || text.length > 80) return false;
  return wordings('imports').has(
    labelKey(titleOf(text)).replace(/\d{1,20}(?:\D{1,6}\d{1,3})?$/, ''),
  );
}

/** A title without the state that may stand behind it: `Import 2: Complete`, `Import 2 Complete`. */
function titleOf(text: string): string {
  const end = text.search(/[:：]\s*\S|(?<=\d)\s+\p{L}/u);
  return end > 0 && stepLabel(text.slice(end + 1)) ? text.slice(0, end) : text;
}

function valueIn(title: AxNode): AxNode[] | null {
  const shown = titleOf(title.text);
  return shown === title.text
    ? null
    : [{ ...title, text: title.text.slice(shown.length + 1).trim() }];
}

function contentOf(ground: LabelScope, title: AxNode, word: string): AxNode[] {
  const own = ground.reach(title, word);
  const isTitled = (leaf: AxNode) =>
    !leaf.text || isTitle(leaf.text) || leaves(title).includes(leaf);
  if (leaves(own).every(isTitled)) return ground.following(own);
  const around: AxNode[] = [];
  for (let part = title; part !== own && part.parent; part = part.parent) {
    const { before, after } = siblings(part);
    around.push(...before, ...after);
  }
  return around;
}

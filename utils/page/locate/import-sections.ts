import { stepLabel } from '../parse/step-label';
import { labelKey } from '../text';
import { type AxNode, leaves, nearest, siblings, smallest } from '../tree/ax-node';
import { lookUpKey, says, type WordedText } from '../words/look-up';
import { entriesIn } from './entries';
import { columnUnder } from './grid';
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

/**
 * A table with a column for the import or its id, and one for how it stands; unless that is `named`, all
 * that a row says beside the number of its import.
 */
function inTable(root: AxNode, named = true): ImportSection[] | null {
  const found = entriesIn(root, 'importColumns', named ? 2 : 1, 99);
  if (
    !found?.columns.has(named ? 'status' : 'import') ||
    found.entries.some(({ misaligned }) => misaligned)
  )
    return null;
  const sections = found.entries.slice(0, maxSections).map(({ part, values }) => {
    const title = values.get('import')?.[0] ?? values.get('importId')?.[0] ?? part;
    const importId = values.get('importId') ?? null;
    return { title, content: named ? (values.get('status') ?? []) : [part], importId };
  });
  return named || isCount(sections.map(({ title }) => numberOf(title))) ? sections : null;
}

function underTitles(root: AxNode): ImportSection[] {
  const found = smallest(root, isImportTitle);
  // "Imports" above "Import 1" is the title of them all.
  const numbered = found.filter((title) => /\d/.test(labelKey(titleOf(title))));
  const rows = numbered.length ? null : inTable(root, false);
  if (rows) return rows;
  const titles = (numbered.length ? firstOfEach(numbered) : found).slice(0, maxSections);
  const marks = titles.map((part, at) => ({ word: String(at), part }));
  const ends = [...labels(root, 'controls'), ...labels(root, 'headings')];
  const ids = labels(root, 'fields').filter(({ word }) => word === 'jobId');
  const ground = new LabelScope([...marks, ...ends, ...ids]);
  const sections = marks.map(({ word, part }) => ({
    title: part,
    content: valueIn(part) ?? valueBelow(part) ?? contentOf(ground, part, word),
    importId: null,
  }));
  // In some languages "Imports" is "Import": above nothing at all it is the title of none, as is a column's head.
  const textsOf = ({ content }: ImportSection) => leaves(content).filter(({ text }) => text);
  const isHead = (leaf: AxNode) => says('importColumns', leaf) !== null;
  const isOfAll = (section: ImportSection, at: number) =>
    at === 0 && labelKey(section.title.text) !== labelKey(sections[1]?.title.text ?? '');
  return numbered.length
    ? sections
    : sections.filter((section, at) => {
        const texts = textsOf(section);
        const isColumn = nearest(section.title, /^columnheader$/);
        return !isColumn && (!texts.every(isHead) || (!texts.length && !isOfAll(section, at)));
      });
}

/** Titles without those that say a second time which import it is: "SIS Import 90555" below or above "Import 1". */
function firstOfEach(titles: AxNode[]): AxNode[] {
  const numbers = titles.map(numberOf);
  if (titles.length % 2 || isCount(numbers)) return titles;
  const ofTurn = <T>(all: T[], turn: number) => all.filter((_, at) => at % 2 === turn);
  const [first = [], second = []] = [0, 1].map((turn) => ofTurn(numbers, turn));
  const areTwins = first.every((number, at) => number === second[at]);
  if (isCount(first) || areTwins) return ofTurn(titles, 0);
  return isCount(second) ? ofTurn(titles, 1) : titles;
}

function numberOf(title: AxNode): number {
  return Number(/\d+/.exec(labelKey(titleOf(title)))?.[0]);
}

/** True for 1, 2, 3 in any order: what Canvas numbers begins elsewhere. */
function isCount(numbers: number[]): boolean {
  return [...numbers].sort((a, b) => a - b).every((number, at) => number === at + 1);
}

/** `Import`, `Canvas Import 2`, `SIS Import #8123`, `Import 1 of 3: Complete`. */
export function isImportTitle({ text, words }: WordedText): boolean {
  if (!text || text.length > 80) return false;
  return words('imports').has(
    labelKey(titleOf({ text, words })).replace(/\d{1,20}(?:\D{1,6}\d{1,3})?$/, ''),
  );
}

/** A title without the state that may stand behind it: `Import 2: Complete`, `Import 2 · Complete`. */
export function titleOf(said: WordedText): string {
  return stated(said)?.[1] ?? said.text;
}

function stated({ text, words }: WordedText): string[] | null {
  const parts = /^(.+?)(?:[:：]\s*|(?<=\d)\s+[·•|(–—-]?\s*(?=\p{L}))(.+)$/su.exec(text);
  return parts && stepLabel(parts[2]?.replace(/\)$/, '') ?? '', words) ? parts : null;
}

function valueIn(title: AxNode): AxNode[] | null {
  const parts = stated(title);
  return parts && [{ ...title, text: parts[2] ?? '' }];
}

/** The column of a title that is one of a row of them; of a cut row nothing is known. */
function valueBelow(title: AxNode): AxNode[] | null {
  const row = nearest(title, /^row$/);
  const texts = row?.children.filter(({ text }) => text);
  const isTitle = (each: AxNode) => isImportTitle(each) && titleOf(each) === each.text;
  if (!texts?.length || !texts.every(isTitle)) return null;
  const below = columnUnder(title);
  return below === 'misaligned' ? [] : below;
}

function contentOf(ground: LabelScope, title: AxNode, word: string): AxNode[] {
  const own = ground.reach(title, word);
  const isTitled = (leaf: AxNode) =>
    !leaf.text || isImportTitle(leaf) || isNumber(leaf) || leaves(title).includes(leaf);
  const around: AxNode[] = [];
  for (let part = title; part !== own && part.parent; part = part.parent) {
    const { before, after } = siblings(part);
    around.push(...before, ...after);
  }
  return leaves(own).every(isTitled) ? [...around, ...ground.following(own)] : around;
}

/** `ID: 90555`, `(90555)`, `#90555`: what Canvas calls the import. */
function isNumber({ text, words }: AxNode): boolean {
  const key = labelKey(text);
  const name = key.replace(/\d{3,20}$/, '');
  const isNamed = () =>
    lookUpKey('idNames', name, words) === 'id' || lookUpKey('fields', name, words) === 'importId';
  return name !== key && (!name || isNamed());
}

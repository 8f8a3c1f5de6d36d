import type { StepName } from '../../roster/model/step';
import type { PageKind } from '../detect/recognize-lines';
import { blocksIn } from '../locate/blocks';
import { importSections } from '../locate/import-sections';
import { labels } from '../locate/label';
import { stepPlaces } from '../locate/steps/step-places';
import { selectedTab, tabsOf } from '../locate/tabs';
import { detailsReader } from '../read/generations';
import { detailsLink, entryJobId } from '../read/list/details-link';
import { type JobEntry, jobEntries } from '../read/list/job-entries';
import type { AccessibilityTree } from '../tree/accessibility-tree';
import { type AxNode, ancestors, everyNode, nearest } from '../tree/ax-node';
import { lookUp } from '../words/look-up';
import type { Word } from '../words/words';
import { holderOf, markPlace, openElement, topOf } from './insertion-point';

/** A row of the list, in the order of the reading's rows. */
export interface RowPlace {
  row: Element;
  /** The row itself where it has no status cell. */
  statusCell: Element;
  detailsLink: Element | null;
  jobId: string | null;
}

/** The element before which the panel goes: the first in the content, not in the page's frame. */
export function contentTop({ root }: AccessibilityTree, kind: PageKind | null): Element | null {
  const rows = jobsOf(root, kind).map(({ part }) => part);
  const spots = Object.values(stepPlaces(root) ?? {}).map(({ place }) => place);
  const marks = [...labels(root, 'headings'), ...labels(root, 'controls')].map(({ part }) => part);
  const holder = holderOf([...rows.slice(0, 1), ...spots, ...marks]);
  return holder && topOf(holder);
}

/** The smallest block that holds a step's label and value and can hold a mark of ours. */
export function stepPlace({ root }: AccessibilityTree, step: StepName): Element | null {
  const place = stepPlaces(root)?.[step].place;
  return place ? markPlace(place) : null;
}

/**
 * The tab with a step's details; for the import step that of one batch, 0 being the first. The title of
 * the import itself where the page has no tabs.
 */
export function tabPlace(page: AccessibilityTree, step: StepName, batchIndex = 0): Element | null {
  if (detailsReader(page).generation === 'B') {
    const title = step === 'import' ? importSections(page.root)[batchIndex]?.title : null;
    return title ? openElement(title.element) : null;
  }
  return tabsOf(page).filter((tab) => tab.step === step)[batchIndex]?.part.element ?? null;
}

/** The rows of the list, in the same order and number as those of the reading. */
export function rowPlaces({ root }: AccessibilityTree, kind: PageKind | null): RowPlace[] {
  return jobsOf(root, kind).map((entry) => {
    const row = entry.part.element;
    const value = entry.misaligned ? undefined : entry.values.get('status')?.[0];
    const cell = value && (nearest(value, /^(cell|rowheader|definition)$/) ?? value.parent);
    return {
      row,
      statusCell: cell?.element && row.contains(cell.element) ? cell.element : row,
      detailsLink: detailsLink(entry)?.element ?? null,
      jobId: entryJobId(entry),
    };
  });
}

/** The heading of the schedules, to lead the admin to where one is paused. */
export function schedulesPlace({ root }: AccessibilityTree): Element | null {
  const headings = labels(root, 'headings');
  return headings.find(({ word }) => word === 'schedules')?.part.element ?? null;
}

/** The page's buttons that start a sync, one per schedule. */
export function runControls(page: AccessibilityTree): Element[] {
  return controls(page, 'run');
}

/** The page's own Refresh. */
export function refreshButton(page: AccessibilityTree): Element | null {
  return control(page, 'refresh');
}

/** The page's own way back to the list. */
export function backButton(page: AccessibilityTree): Element | null {
  return control(page, 'back');
}

/** The blocks of the details that are on screen now. */
export function blockNames(page: AccessibilityTree): Word<'blocks'>[] {
  const tabs = tabsOf(page);
  const shown = selectedTab(tabs);
  const off = new Set(
    tabs.filter((tab) => shown && tab !== shown).flatMap(({ panel }) => panel ?? []),
  );
  const blocks = blocksIn(page.root).filter(
    ({ heading }) => !heading.hidden && !ancestors(heading).some((part) => off.has(part)),
  );
  return [...new Set(blocks.map(({ name }) => name))];
}

function jobsOf(root: AxNode, kind: PageKind | null): JobEntry[] {
  return (kind === 'list' && jobEntries(root)) || [];
}

function control(page: AccessibilityTree, word: Word<'controls'>): Element | null {
  return controls(page, word)[0] ?? null;
}

function controls({ root }: AccessibilityTree, word: Word<'controls'>): Element[] {
  return everyNode(root)
    .filter(
      ({ role, hidden, text, name, words }) =>
        /^(button|link|menuitem)$/.test(role) &&
        !hidden &&
        [text, name].some((each) => lookUp('controls', each, words) === word),
    )
    .map(({ element }) => element);
}

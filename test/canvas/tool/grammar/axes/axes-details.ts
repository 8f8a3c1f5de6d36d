import * as desk from '../desk/head.ts';
import * as deskLabels from '../desk/labels.ts';
import * as deskSteps from '../desk/steps.ts';
import * as deskAround from '../desk/surroundings.ts';
import * as deskTabs from '../desk/tabs.ts';
import * as deskTimings from '../desk/timings.ts';
import * as deskValues from '../desk/values.ts';
import * as deskWords from '../desk/words.ts';
import * as kept from '../kept/head.ts';
import * as keptSteps from '../kept/steps.ts';
import * as keptAround from '../kept/surroundings.ts';
import * as keptTabs from '../kept/tabs.ts';
import * as keptWords from '../kept/words.ts';
import * as tuning from '../tuning/head.ts';
import * as tuningSteps from '../tuning/steps.ts';
import * as tuningValues from '../tuning/values.ts';
import { type Axes, axis } from './axis.ts';

/** What a page of any kind answers. */
export const commonAxes = {
  language: axis('language', deskWords.languages, keptWords.languages),
  control: axis('control', deskAround.controls, keptAround.controls),
  hidden: axis('hidden', deskAround.hiddens, keptAround.hiddens),
  noise: axis('noise', deskAround.noises, keptAround.noises),
  tree: axis('tree', deskAround.trees, keptAround.trees),
  time: axis('time', deskTimings.times, keptTabs.times),
} satisfies Axes;

/** Where the head of the details says whose they are. */
export const headAxes = {
  title: axis('title', desk.titles, kept.titles, tuning.titles),
  id: axis('id', desk.ids, kept.ids, tuning.ids),
  name: axis('name', desk.names, kept.names, tuning.names),
  facts: axis('facts', desk.facts, kept.facts, tuning.facts),
  files: axis('files', desk.files, kept.files, tuning.files),
} satisfies Axes;

/** The details of generation A. */
export const detailsAxes = {
  container: axis('container', deskSteps.containers, keptSteps.containers, tuningSteps.containers),
  order: axis('order', deskSteps.orders, keptSteps.orders),
  label: axis('label', deskLabels.labels, keptSteps.labels, tuningSteps.labels),
  value: axis('value', deskValues.values, keptSteps.values, tuningValues.values),
  blank: axis('blank', deskValues.blanks, keptSteps.blanks, tuningValues.blanks),
  batches: axis('batches', deskValues.batchLists, keptSteps.batchLists, tuningValues.batchLists),
  help: axis('help', deskAround.helps, keptAround.helps),
  tabs: axis('tabs', deskTabs.tabLists, keptTabs.tabLists),
  block: axis('block', deskTabs.blocks, keptTabs.blocks),
  /** Which rows a timing table has; every set of words spells them alike. */
  timing: axis<TimingRows>('timing', timingRows(2), timingRows(1)),
  timingTable: axis('timingTable', deskTimings.timingTables, keptTabs.timingTables),
  timingStatus: axis<boolean>('timingStatus', shown(2), shown(1)),
  sorting: axis('sorting', deskTabs.sortings, keptTabs.sortings),
  ...headAxes,
  ...commonAxes,
} satisfies Axes;

/**
 * Rows of this sync's parts, one of this sync, of the syncs before and after it too, of those alone, one of
 * this sync and one of another that ends with it, or none.
 */
export type TimingRows = {
  rows: 'parts' | 'one' | 'syncs' | 'others' | 'alike' | 'none';
  before: number;
};

function timingRows(spellings: number) {
  const of = (rows: TimingRows['rows']) =>
    Array.from({ length: spellings }, (_, n) => ({ rows, before: spellings === 1 ? 3 : n + 1 }));
  return {
    parts: of('parts'),
    one: of('one'),
    syncs: of('syncs'),
    others: of('others'),
    alike: of('alike'),
    none: of('none'),
  };
}

function shown(spellings: number) {
  return { shown: Array(spellings).fill(true), absent: Array(spellings).fill(false) };
}

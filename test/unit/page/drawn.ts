import type { DetailsReading, ListReading } from '../../../utils/roster/model/reading.ts';
import { documentOf } from './pages.ts';
import { start } from './samples.ts';
import { readPage } from './words/english.ts';

/** The labels of the three steps, in their order. */
export const steps = [
  'Roster Extract Progress',
  'Data Conversion Progress',
  'Canvas Imports Progress',
];
/** What leads on from a page of details. */
export const buttons = '<button>Back to all Rostering Jobs</button><button>Refresh</button>';

/** The heads of a list, two jobs in its cells, and what must be read of them. */
export const columns = ['Type', 'Posted By', 'SIS Type', 'Time Updated', 'Stage', 'Status'];
export const jobs = [
  ['Roster Import', 'Ada', 'Aspen', 'Nov 25, 2026, 2:03 AM', 'Roster Extract', 'Failed'],
  ['Roster Import', 'Ada', 'Aspen', 'Nov 24, 2026, 2:09 AM', '', 'Completed'],
];
export const read = [
  { sisType: 'Aspen', stage: 'extract', status: 'failed' },
  { sisType: 'Aspen', stage: null, status: 'completed' },
];

/** What is read of a page with this body, which is one of details. */
export function detailsOf(body: string): DetailsReading {
  const reading = readPage(documentOf(body), start);
  if (reading?.page !== 'details') throw new Error('not read as details');
  return reading;
}

/** What is read of a page with this body, which is a list. */
export function listOf(body: string): ListReading {
  const reading = readPage(documentOf(body), start);
  if (reading?.page !== 'list') throw new Error('not read as list');
  return reading;
}

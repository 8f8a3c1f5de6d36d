import type { StepName } from '../utils/roster/step';

/** The blocks of the Details tabs that carry an (i) icon on the SIS Integration page. */
export type BlockId =
  | 'extract-counts'
  | 'extract-timing'
  | 'extract-configuration'
  | 'conversion-counts'
  | 'conversion-timing'
  | 'mapping-templates'
  | 'import-counts'
  | 'import-timing'
  | 'import-configuration';

/** What each step does, after Instructure's guide to the Rostering Job Details page. */
export const stepExplanations: Record<StepName, string> = {
  extract:
    'Reads the data from your SIS. The sync’s configuration decides what is read, to be added or updated in Canvas. More in the Extract Details tab.',
  conversion:
    'Turns what was read into the format Canvas imports. CSV files uploaded by SFTP are in that format already, so a sync may skip this step. More in the Conversion Details tab.',
  import:
    'Adds or updates the data in Canvas, in one or more import batches. The step is complete only when every batch is. The page hears of progress every 5 minutes, so Canvas may be done sooner than the page shows. More in the Import Details tabs.',
};

/** What each block shows, after the same guide. */
export const blockExplanations: Record<BlockId, { title: string; text: string }> = {
  'extract-counts': {
    title: 'Extract Counts',
    text: 'The kinds of data read from your SIS, and how many items of each.',
  },
  'extract-timing': {
    title: 'Extract Timing',
    text: 'When each part of the extract ran, how it stands and how long it took: ended, running and still to come. Download gets the JSON file of one that ended.',
  },
  'extract-configuration': {
    title: 'Extract Configuration',
    text: 'The settings this job reads your SIS with.',
  },
  'conversion-counts': {
    title: 'Conversion Counts',
    text: 'For each kind of data: how many items were read, and how many were converted for Canvas. If fewer were converted than read, some did not make it into the import.',
  },
  'conversion-timing': {
    title: 'Conversion Timing',
    text: 'When each part of the conversion ran, how it stands and how long it took. Download gets the JSON file of one that ended.',
  },
  'mapping-templates': {
    title: 'Mapping Templates',
    text: 'The templates that decided how your SIS’s fields became Canvas’s.',
  },
  'import-counts': {
    title: 'Import Counts',
    text: 'For each kind of data: how many items Canvas created, restored and deleted in this batch.',
  },
  'import-timing': {
    title: 'Import Timing',
    text: 'When this batch ran, how it stands and how long it took.',
  },
  'import-configuration': {
    title: 'Import Configuration',
    text: 'The diffing settings of this batch: whether Canvas imports only what changed since an earlier upload, and what it does with what is gone.',
  },
};

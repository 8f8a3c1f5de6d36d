import type { KnowledgeEntry } from './entry';

const failure = { step: 'import', severity: 'failure', confidence: 'sure' } as const;
const warning = { ...failure, severity: 'warning' } as const;
const neutral = { ...failure, severity: 'neutral' } as const;

/** Canvas Imports: what concerns a whole file, a whole import, or our own reading of it. */
export const batchEntries: readonly KnowledgeEntry[] = [
  {
    id: 'I1',
    ...failure,
    signature: ['Invalid UTF-8'],
    cause: 'A file is not UTF-8, so Canvas cannot read it.',
    actions: ['Export it again as UTF-8, not through a spreadsheet’s default save.'],
    owner: 'sis',
  },
  {
    id: 'I2',
    ...failure,
    signature: ['Malformed CSV'],
    cause: 'A file is broken: a quote, comma or line end is out of place.',
    actions: ['Export it again with proper quoting.', 'Check names that contain quotes.'],
    owner: 'sis',
  },
  {
    id: 'I3',
    ...failure,
    signature: ["Couldn't find Canvas CSV import headers"],
    cause: 'Canvas did not recognize the header row of a file.',
    actions: [
      'Check that every required column is there and spelled right.',
      'Take stray CSV files out of the upload.',
    ],
    owner: 'sis',
  },
  {
    id: 'I4',
    ...neutral,
    signature: ['Skipping unknown file type'],
    cause: 'The upload held a file that is no CSV. It was left out; nothing else happened.',
    actions: ['Remove it from the upload.'],
    owner: 'sis',
  },
  {
    id: 'I5',
    ...failure,
    signature: [
      'Error while importing CSV. Please contact support. (Error report {n})',
      'Error while importing CSV. Please contact support',
    ],
    cause: 'Canvas itself failed while reading a file.',
    actions: [
      'Run the sync once more.',
      'If it fails again, give Support the error report number and the import id.',
    ],
    owner: 'instructure',
  },
  {
    id: 'I6',
    ...failure,
    signature: ['{n} {type} would be deleted and exceeds the set threshold of {p}%'],
    cause:
      'More would have been deleted than the limit allows. Rows were imported; deletions were not.',
    actions: [
      'Find out whether the drop is real; if not, fix the source.',
      'If it is, raise the limit for one run.',
      'Do not just run it again.',
    ],
    owner: 'you',
  },
  {
    id: 'I7',
    ...warning,
    signature: ['Diffing not performed because file size difference exceeded threshold'],
    cause:
      'A file changed in size more than the limit allows, so Canvas took it whole. Drops were not applied.',
    actions: [
      'Check whether data is missing or doubled.',
      'If the change is real, have one full run sent as the new base.',
    ],
    owner: 'you',
  },
  {
    id: 'I8',
    ...warning,
    signature: ['Diffing not performed because difference row count exceeded threshold'],
    cause:
      'More rows changed than the limit allows, so Canvas took the files whole. Drops were not applied.',
    actions: [
      'Check whether so many changes are real.',
      'If so, have one full run sent as the new base.',
    ],
    owner: 'you',
  },
  {
    id: 'I9',
    ...warning,
    signature: ["Can't perform diffing against more than one file of the same type"],
    cause: 'Two files of one type came together, so Canvas could not compare with the last run.',
    actions: ['Send one file per type.'],
    owner: 'sis',
  },
  {
    id: 'I10',
    ...warning,
    signature: ["Couldn't generate diff: {error}", 'CSV headers do not match, cannot diff'],
    cause:
      'Canvas could not compare a file with the last run, so it took it whole. Drops were not applied.',
    actions: ['Have one full run sent as the new base.'],
    owner: 'sis',
  },
  {
    id: 'I11',
    ...failure,
    signature: ['Terms not found. Terms must be included with multi_term_batch_mode'],
    cause: 'The upload has no terms file, which this kind of clean-up needs.',
    actions: ['Add a terms file with every term to clean up.'],
    owner: 'sis',
  },
  {
    id: 'I16',
    ...failure,
    cause: 'The import was stopped, by a person or by a limit. What was imported before stays.',
    actions: [
      'Read the messages: a limit leaves one there.',
      'Ask who stopped it, if there is none.',
    ],
    owner: 'you',
  },
  {
    id: 'I17',
    ...failure,
    cause: 'The import failed and left no reason.',
    actions: ['Run the sync once more.', 'If it fails again, give Support the import id.'],
    owner: 'instructure',
  },
  {
    id: 'I20',
    ...neutral,
    signature: [
      'There were {n} more errors',
      'There were {n} more warnings',
      'and {n} more errors that were not included',
      'and {n} more warnings that were not included',
      'Download the error file to see all errors',
      'Download the error file to see all warnings',
    ],
    cause: 'Canvas lists only the first messages of an import. It keeps the rest for 30 days.',
    actions: ['Load the full list.'],
    owner: 'you',
  },
  {
    id: 'I21',
    ...neutral,
    signature: [
      'SIS imports are not enabled for this account',
      'SIS imports can only be executed on root accounts',
      'SIS imports can only be executed on enabled accounts',
    ],
    cause: 'Canvas does not show imports for this account. The sync itself may be fine.',
    actions: ['Open the root account, or ask for the right to manage SIS data.'],
    owner: 'you',
  },
  {
    id: 'I22',
    ...neutral,
    signature: ['Rate Limit Exceeded', '403 Forbidden (Rate Limit Exceeded)'],
    cause: 'Canvas asked us to read less often. The sync itself is not affected.',
    actions: ['Wait; reading goes on by itself.'],
    owner: 'you',
  },
  {
    id: 'I24',
    ...warning,
    signature: ["Couldn't rollback SIS batch data for row - {record}"],
    cause: 'One record could not be taken back because another one is in its way.',
    actions: ['Correct that record by hand, or ask Support.'],
    owner: 'instructure',
  },
  {
    id: 'I25',
    ...failure,
    signature: ['Unrecognized import type'],
    cause: 'Canvas does not know the kind of upload it was sent.',
    actions: ['Have it sent as Canvas CSV.'],
    owner: 'sis',
  },
  {
    id: 'I26',
    ...failure,
    signature: [
      /No such file or directory @ \w+|^execution expired$|^Connection reset by peer|end of central directory|^unknown archive type|^stack level too deep|^deadlock detected/i,
      /\b(?:ActiveRecord|ActionView|ActiveModel|PG|Net|Zip|Errno|Timeout|OpenSSL|JSON|CSV|Delayed|Aws|Seahorse|InstFS|CanvasHttp|Faraday)::\w|\b(?:NoMethodError|NameError|ArgumentError|TypeError|RuntimeError|SystemStackError)\b|undefined (?:local variable or )?method\b/,
    ],
    cause: 'Canvas itself failed: it crashed before or during the import.',
    actions: ['Run the sync once more.', 'If it fails again, give Support the import id.'],
    owner: 'instructure',
    confidence: 'likely',
  },
];

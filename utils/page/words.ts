/**
 * What the page writes, by language and meaning. The English words are those of Instructure's
 * public guides (generation A: community ta-p/493068 and ta-p/484055, generation B: kb 663418)
 * and near forms of them. Compared by `labelKey`: case, spaces and punctuation do not matter.
 */
export const words = {
  en: {
    steps: {
      extract: ['Roster Extract Progress'],
      conversion: ['Data Conversion Progress'],
      import: ['Canvas Imports Progress', 'Canvas Import Progress'],
    },
    stages: {
      extract: ['Extract', 'Extracting', 'Roster Extract', 'Roster Extract Progress'],
      conversion: ['Conversion', 'Converting', 'Data Conversion', 'Data Conversion Progress'],
      import: [
        'Import',
        'Imports',
        'Importing',
        'Canvas Import',
        'Canvas Imports',
        'Canvas Imports Progress',
      ],
    },
    states: {
      complete: ['Complete', 'Completed'],
      failed: ['Failed', 'Failed at'],
      running: ['In Progress', 'Running', 'Processing', 'Current'],
      waiting: ['Waiting', 'Pending', 'Queued', 'Not started'],
      skipped: ['Skipped'],
      blank: ['N/A', 'None', 'No data'],
    },
    statuses: {
      'in-progress': ['In Progress', 'In-Progress', 'Running'],
      completed: ['Completed', 'Complete'],
      warning: ['Warning', 'Warnings', 'Completed with warnings'],
      failed: ['Failed'],
    },
    tabs: {
      extract: ['Extract Details'],
      conversion: ['Conversion Details'],
      import: ['Import Details', 'Imports Details'],
    },
    blocks: {
      'extract-counts': ['Extract Counts'],
      'extract-timing': ['Extract Timing'],
      'extract-configuration': ['Extract Configuration'],
      'conversion-counts': ['Conversion Counts'],
      'conversion-timing': ['Conversion Timing'],
      'mapping-templates': ['Mapping Templates'],
      'import-counts': ['Import Counts'],
      'import-timing': ['Import Timing'],
      'import-configuration': ['Import Configuration'],
    },
    headings: {
      jobs: ['Rostering Jobs', 'Sync Event History'],
      details: ['Rostering Job Details'],
      schedules: ['Schedules', 'Schedule'],
      progress: ['Progress'],
    },
    controls: {
      refresh: ['Refresh'],
      back: ['Back to all Rostering Jobs', 'Back to Rostering Jobs'],
      details: ['Job Status Details', 'Show Details'],
      run: ['Run this schedule now', 'Run schedule now'],
    },
    jobColumns: {
      jobId: ['Job ID', 'Rostering Job ID', 'Job Number'],
      type: ['Type'],
      postedBy: ['Posted By'],
      sisType: ['SIS Type'],
      updatedAt: ['Time Updated', 'Updated', 'Last Updated'],
      stage: ['Stage'],
      status: ['Status'],
      files: ['JSON Files', 'JSON File', 'JSON', 'Files'],
    },
    countColumns: {
      type: ['Type', 'Data Type', 'Object', 'Object Type', 'Entity'],
      extracted: ['Extracted', 'Number Extracted', 'Extracted Count'],
      converted: ['Converted', 'Number Converted', 'Converted Count'],
      created: ['Created'],
      restored: ['Restored'],
      deleted: ['Deleted'],
      count: ['Count', 'Number', 'Total', 'Records', 'Quantity'],
    },
    timingColumns: {
      part: ['Sync', 'Type', 'Name', 'Data Type'],
      start: ['Start Time', 'Start', 'Started', 'Started At', 'Time Started'],
      end: ['End Time', 'End', 'Ended', 'Ended At', 'Finished', 'Completed At', 'Time Ended'],
      time: ['Time'],
      status: ['Status', 'State'],
      duration: ['Duration', 'Elapsed', 'Elapsed Time'],
      file: ['JSON File', 'JSON', 'File', 'Download'],
    },
    fields: {
      jobId: ['Rostering Job ID', 'Rostering Job ID Number', 'Job ID', 'Job ID Number'],
      name: ['Sync', 'Sync Name', 'Scheduled Sync', 'Scheduled Sync Name', 'Job Name', 'Name'],
      postedBy: ['Posted By', 'Run By', 'Ran By'],
      files: ['JSON Files', 'JSON File', 'CSV Files'],
      importId: ['SIS Import ID', 'Import ID', 'Canvas Import ID'],
      status: ['Status', 'Import Status', 'Import Progress', 'Progress', 'State', 'Step'],
      error: ['Error', 'Errors', 'Error Message', 'Message', 'Failure', 'Failure Reason', 'Reason'],
    },
    totals: { total: ['Total', 'Totals', 'All', 'Sum'] },
    percent: { percent: ['percent'] },
    information: {
      information: ['i', 'Info', 'Information', 'More information', 'Help', 'info outline'],
    },
    units: {
      h: ['h', 'hr', 'hrs', 'hour', 'hours'],
      m: ['m', 'min', 'mins', 'minute', 'minutes'],
      s: ['s', 'sec', 'secs', 'second', 'seconds'],
    },
    months: {
      1: ['Jan', 'January'],
      2: ['Feb', 'February'],
      3: ['Mar', 'March'],
      4: ['Apr', 'April'],
      5: ['May'],
      6: ['Jun', 'June'],
      7: ['Jul', 'July'],
      8: ['Aug', 'August'],
      9: ['Sep', 'Sept', 'September'],
      10: ['Oct', 'October'],
      11: ['Nov', 'November'],
      12: ['Dec', 'December'],
    },
  },
} as const;
export type WordKind = keyof (typeof words)['en'];
export type Word<Kind extends WordKind> = keyof (typeof words)['en'][Kind] & string;

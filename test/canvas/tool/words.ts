import type { JobStatus, StepLabel, StepName, TimingView } from './view.ts';

/** Everything the tool words itself. English is what the public guides show; others are for tests. */
export const english = {
  lang: 'en-US',
  dir: 'ltr' as 'ltr' | 'rtl',
  rostering: 'Rostering',
  gradeSync: 'Grade Sync',
  schedules: 'Schedules',
  jobs: 'Rostering Jobs',
  details: 'Rostering Job Details',
  progress: 'Progress',
  schedule: {
    type: 'Type',
    interval: 'Interval',
    firstRun: 'First Run',
    nextRun: 'Next Run',
    timeZone: 'Time Zone',
    postedBy: 'Posted By',
    action: 'Action',
    note: 'Please make sure that only one sync job runs at a time.',
    run: 'Run this schedule now',
    pause: 'Pause schedule',
    resume: 'Resume schedule',
    paused: 'Paused',
    'roster-import': 'Roster Import',
    'grade-passback': 'Grade Passback',
  },
  job: {
    type: 'Type',
    postedBy: 'Posted By',
    sisType: 'SIS Type',
    timeUpdated: 'Time Updated',
    stage: 'Stage',
    status: 'Status',
    files: 'JSON Files',
    rosterImport: 'Roster Import',
    details: 'Job Status Details',
    none: 'No rostering jobs yet.',
    csv: 'Download CSV',
    id: 'Rostering Job ID',
    name: 'Sync',
    back: 'Back to all Rostering Jobs',
    refresh: 'Refresh',
    previous: 'Previous page',
    next: 'Next page',
    page: (n: number, of: number) => `Page ${n} of ${of}`,
  },
  stage: { extract: 'Extract', conversion: 'Conversion', import: 'Import' } as Record<
    StepName,
    string
  >,
  status: {
    'in-progress': 'In Progress',
    completed: 'Completed',
    warning: 'Warning',
    failed: 'Failed',
  } as Record<JobStatus, string>,
  step: {
    extract: 'Roster Extract Progress',
    conversion: 'Data Conversion Progress',
    import: 'Canvas Imports Progress',
  } as Record<StepName, string>,
  stepInfo: {
    extract: 'Data is extracted from the source SIS.',
    conversion: 'Extracted data is converted to Canvas format.',
    import: 'Converted data is imported into Canvas.',
  } as Record<StepName, string>,
  tab: {
    extract: 'Extract Details',
    conversion: 'Conversion Details',
    /** With one batch the tab has no number. */
    import: (n: number, of: number) => (of > 1 ? `Import Details ${n}` : 'Import Details'),
  },
  block: {
    extractCounts: 'Extract Counts',
    extractTiming: 'Extract Timing',
    extractConfiguration: 'Extract Configuration',
    conversionCounts: 'Conversion Counts',
    conversionTiming: 'Conversion Timing',
    templates: 'Mapping Templates',
    importCounts: 'Import Counts',
    importTiming: 'Import Timing',
    importConfiguration: 'Import Configuration',
  },
  blockInfo: {
    extractCounts: 'Number of items extracted for each data type.',
    extractTiming: 'Start, end and duration of each extract.',
    extractConfiguration: 'Settings used for this rostering job.',
    conversionCounts: 'Number of items extracted and converted for each data type.',
    conversionTiming: 'Start, end and duration of each conversion.',
    templates: 'Templates used to map SIS data to Canvas.',
    importCounts: 'Number of items created, restored and deleted in Canvas.',
    importTiming: 'Start, end and duration of each import.',
    importConfiguration: 'Diffing parameters used for this import.',
  },
  column: {
    type: 'Type',
    extracted: 'Extracted',
    converted: 'Converted',
    created: 'Created',
    restored: 'Restored',
    deleted: 'Deleted',
    sync: 'Sync',
    start: 'Start Time',
    end: 'End Time',
    status: 'Status',
    duration: 'Duration',
    file: 'JSON File',
    download: 'Download',
  },
  timing: {
    completed: 'Completed',
    current: 'Current',
    pending: 'Pending',
    failed: 'Failed',
  } as Record<TimingView['status'], string>,
  /** What generation B alone says. */
  b: {
    history: 'Sync Event History',
    event: 'Event',
    csv: 'CSV Files',
    show: 'Show Details',
    run: 'Run schedule now',
    hourOfDay: 'Hour of Day',
    lastRun: 'Last Run',
    enabled: 'Enabled',
    suspended: 'Suspended',
    actions: 'Actions',
    imports: 'Imports',
    import: (n: number) => `Canvas Import ${n}`,
  },
  error: 'Error',
  information: 'Information',
  importId: 'SIS Import ID',
  loading: 'Loading',
  /** Empty for a blank label. */
  label(label: StepLabel): string {
    if (label.kind === 'percent') return `${label.percent}%`;
    if (label.kind === 'complete') return 'Complete';
    return label.kind === 'failed' ? `Failed at ${label.percent}%` : '';
  },
  number: (n: number) => n.toLocaleString('en-US'),
  /** The hour of day alone. */
  hour: (at: number, timeZone: string) =>
    new Intl.DateTimeFormat('en-US', { timeZone, hour: 'numeric' }).format(at),
  /** With the zone named, as in `Nov 24, 2026 2:00:12 AM MST`. */
  time(at: number, timeZone: string): string {
    const part = (options: Intl.DateTimeFormatOptions) =>
      new Intl.DateTimeFormat('en-US', { timeZone, ...options }).format(at);
    const day = part({ month: 'short', day: 'numeric', year: 'numeric' });
    const time = part({
      hour: 'numeric',
      minute: '2-digit',
      second: '2-digit',
      timeZoneName: 'short',
    });
    return `${day} ${time.replace(/\u202f/g, ' ')}`;
  },
  duration(ms: number): string {
    const s = Math.round(ms / 1000);
    return s < 60 ? `${s}s` : `${Math.floor(s / 60)}m ${s % 60}s`;
  },
};
export type Words = typeof english;

import type { Run } from '../../../utils/roster/model/run';

/** What a run holds where no source says anything. */
export const unreported = {
  origin: null,
  options: {},
  wholeFiles: [],
  takenBack: null,
  messages: null,
  flags: {
    diffing: null,
    diffingSkipped: null,
    deletionsSkipped: null,
    cleanUpStopped: null,
    batchMode: null,
  },
  errorCount: null,
  warningCount: null,
  digests: { configuration: null, templates: null },
} satisfies Partial<Run>;

/** Flags of a diff that went through whole. */
export const ofDiff: Run['flags'] = {
  diffing: true,
  diffingSkipped: false,
  deletionsSkipped: false,
  cleanUpStopped: false,
  batchMode: false,
};

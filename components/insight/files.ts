import { csv } from '../../utils/hand-over/csv';
import { jobObjects, jobRows } from '../../utils/hand-over/job-list';
import { markdownTable } from '../../utils/hand-over/markdown';
import type { Report } from '../../utils/hand-over/report';
import { reportRows } from '../../utils/hand-over/report-rows';
import { forSupport } from '../../utils/hand-over/support';
import type { JobView } from '../../utils/roster/snapshot';

export const formats = ['csv', 'json', 'md'] as const;
export type Format = (typeof formats)[number];

export const mediaTypes: Record<Format, string> = {
  csv: 'text/csv',
  json: 'application/json',
  md: 'text/markdown',
};

const json = (value: unknown) => `${JSON.stringify(value, null, 2)}\n`;

/** The report of one job as a file. `findings`: its findings in words. */
export function reportFile(report: Report, findings: readonly string[], format: Format): string {
  if (format === 'csv') return csv(reportRows(report));
  return format === 'json' ? json(report) : forSupport(report, findings);
}

/** A list of jobs as a file. */
export function listFile(jobs: readonly JobView[], format: Format): string {
  if (format === 'csv') return csv(jobRows(jobs));
  return format === 'json' ? json(jobObjects(jobs)) : markdownTable(jobRows(jobs));
}

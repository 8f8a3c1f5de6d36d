import { csv } from '../../utils/reports/csv';
import { jobObjects, jobRows } from '../../utils/reports/job-list';
import { markdownTable } from '../../utils/reports/markdown';
import type { Report } from '../../utils/reports/report';
import { reportRows } from '../../utils/reports/report-rows';
import { forSupport } from '../../utils/reports/support';
import type { JobView } from '../../utils/roster/model/snapshot';

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

import { render } from '@testing-library/preact';
import { JobPanel, type JobPanelProps } from '../../../../components/panel/JobPanel';
import { account, job, now, pageOf, tools } from '../samples';

export const message = 'Login mjohnson42 was refused: "maria.johnson@school.org"';

/** The panel of a running job but for these props. */
export function jobPanel(props: Partial<JobPanelProps>) {
  const base: JobPanelProps = {
    job: job(),
    account: account(),
    connected: 'live',
    now,
    message: null,
    blocks: ['import-counts', 'import-timing', 'import-configuration'],
    byStructure: false,
    onGoToTab: () => {},
    insight: undefined,
    ...pageOf(),
    ...tools(),
  };
  return <JobPanel {...base} {...props} />;
}

/** Draws it. */
export const panel = (props: Partial<JobPanelProps> = {}) => render(jobPanel(props));

export const stepOf: Record<string, string> = {
  'Roster Extract': 'extract',
  'Data Conversion': 'conversion',
  'Canvas Imports': 'import',
};

export const card = (name: string) => document.querySelector(`[data-step="${stepOf[name]}"]`);

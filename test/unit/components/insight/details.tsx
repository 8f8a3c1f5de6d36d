import { render } from '@testing-library/preact';
import { InsightDetails } from '../../../../components/insight/InsightDetails';
import type { InsightProps } from '../../../../utils/in-page/mount';
import { account, endedJob, hour, insight, now, tools } from '../samples';

export function show(props: Partial<InsightProps> = {}, container?: Element) {
  const base: InsightProps = {
    item: endedJob(hour),
    account: account(),
    insight: insight(),
    now,
    message: null,
    list: null,
    ...tools({ open: true }),
  };
  return render(<InsightDetails {...base} {...props} />, container && { container }).container;
}

import type { Verdict } from '../../utils/roster/assess/verdict';
import type { IconName } from './Icon';

/** The sign beside a headline: by shape, too, not by color alone. */
export const verdictIcon: Record<Verdict['level'], IconName> = {
  ok: 'complete',
  running: 'running',
  attention: 'look',
  danger: 'warning',
  failed: 'failed',
  unknown: 'unknown',
};

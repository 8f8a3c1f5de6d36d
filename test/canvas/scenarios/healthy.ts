import type { Scenario } from '../sync/script.ts';
import { nights, ordinaryJob, twoAtNight } from './ordinary.ts';

export const healthy: Scenario = {
  name: 'healthy',
  title: 'A nightly sync from its start to a good end',
  seed: 11,
  start: twoAtNight,
  sis: 'PowerSchool',
  syncName: 'Cottonwood PowerSchool Nightly',
  scheduled: true,
  current: { startedMinutesAgo: 0.2, job: ordinaryJob },
  next: ordinaryJob,
  earlier: nights(24, {
    3: {
      ...ordinaryJob,
      extract: { minutes: 4, fails: { atPercent: 12, message: '503 Service Unavailable' } },
    },
  }),
  imports: [],
};

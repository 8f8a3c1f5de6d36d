import type { Scenario } from '../sync/script.ts';
import { healthy } from './healthy.ts';
import { ordinaryJob } from './ordinary.ts';

export const conversionFails: Scenario = {
  ...healthy,
  name: 'conversion-fails',
  title: 'Conversion fails at 61%: no mapping for a type of class',
  seed: 31,
  current: {
    startedMinutesAgo: 0.2,
    job: {
      ...ordinaryJob,
      conversion: {
        minutes: 2,
        fails: {
          atPercent: 61,
          message: 'No Mapping found for Type: homeroom in Source System: PowerSchool',
        },
      },
    },
  },
};

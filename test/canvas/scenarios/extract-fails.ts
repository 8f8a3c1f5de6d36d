import type { Scenario } from '../sync/script.ts';
import { healthy } from './healthy.ts';
import { ordinaryJob } from './ordinary.ts';

export const extractFails: Scenario = {
  ...healthy,
  name: 'extract-fails',
  title: 'Extract fails at 37%: the SIS refuses the access token',
  seed: 23,
  current: {
    startedMinutesAgo: 0.2,
    job: {
      ...ordinaryJob,
      extract: {
        minutes: 4,
        fails: {
          atPercent: 37,
          message:
            '401 Unauthorized: {"imsx_codeMajor":"failure","imsx_description":"PowerSchool: The access token has expired or been revoked"}',
        },
      },
    },
  },
};

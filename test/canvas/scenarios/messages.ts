import type { MessageScript } from '../sync/script.ts';

/** Wordings of Canvas's SIS importers, with the simulated people in them. */
export function userNotFound(count: number): MessageScript {
  return {
    file: 'enrollments.csv',
    importer: 'enrollment',
    failure: false,
    count,
    text: ({ sisId }, n) =>
      `User not found for enrollment (User ID: ${sisId}, Course ID: CRS-${2000 + (n % 60)}, Section ID: SEC-${4000 + n})`,
  };
}

export function loginClaimed(count: number): MessageScript {
  return {
    file: 'users.csv',
    importer: 'user',
    failure: false,
    count,
    text: ({ sisId }, n) =>
      `An existing Canvas user with the SIS ID OLD-${8100 + n} has already claimed ${sisId}'s user_id requested login information, skipping`,
  };
}

/** Of the kind that fails the whole import. */
export function improperCsv(count: number): MessageScript {
  return {
    file: 'sections.csv',
    importer: 'section',
    failure: true,
    count,
    text: (_pupil, n) =>
      `Error while importing CSV. Please contact support. (Error report ${771204 + n})`,
  };
}

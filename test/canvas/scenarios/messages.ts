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

/** A school that is not in Canvas, and what goes with it: courses, their sections, enrollments in both. */
export function accountNotFound(count: number): MessageScript {
  return {
    file: 'courses.csv',
    importer: 'course',
    failure: true, // in this district's Canvas, so that the job fails
    count,
    text: (_student, n) => `Account not found "LINCOLN" for course CRS-${7000 + n}`,
  };
}

export function courseMissing(count: number): MessageScript {
  return {
    file: 'sections.csv',
    importer: 'section',
    failure: false,
    count,
    text: (_student, n) =>
      `Section SEC-${7000 + (n >> 1)}-${n & 1} references course CRS-${7000 + (n >> 1)} which doesn't exist`,
  };
}

export function sectionMissing(count: number): MessageScript {
  return {
    file: 'enrollments.csv',
    importer: 'enrollment',
    failure: false,
    count,
    text: (_student, n) =>
      `An enrollment referenced a non-existent section SEC-${7000 + (n % 60)}-${n & 1}`,
  };
}

export function neitherExisted(count: number): MessageScript {
  return {
    file: 'enrollments.csv',
    importer: 'enrollment',
    failure: false,
    count,
    text: ({ sisId }, n) =>
      `Neither course nor section existed for user enrollment (Course ID: CRS-${7000 + (n % 60)}, Section ID: , User ID: ${sisId})`,
  };
}

export function improperRole(count: number): MessageScript {
  return {
    file: 'enrollments.csv',
    importer: 'enrollment',
    failure: false,
    count,
    text: () => 'Improper role "proctor" for an enrollment',
  };
}

/** Of the kind that fails the whole import. */
export function improperCsv(count: number): MessageScript {
  return {
    file: 'sections.csv',
    importer: 'section',
    failure: true,
    count,
    text: (_student, n) =>
      `Error while importing CSV. Please contact support. (Error report ${771204 + n})`,
  };
}

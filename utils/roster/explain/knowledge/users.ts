import type { KnowledgeEntry } from './entry';

const row = { step: 'import', severity: 'warning', confidence: 'sure' } as const;

/** Row messages of users.csv and logins.csv. A user refused here fails in every enrollment too. */
export const userEntries: readonly KnowledgeEntry[] = [
  {
    id: 'U1',
    ...row,
    signature: [
      "An existing Canvas user with the SIS ID {other} has already claimed {!user}'s user_id requested login information, skipping",
      {
        text: "An existing Canvas user with the Canvas ID {other} has already claimed {!user}'s user_id requested login information, skipping",
        reason: 'V20',
      },
      "user {other} has already claimed {!user}'s requested login information, skipping",
    ],
    cause:
      'The login of a person already belongs to another account in Canvas: a duplicate, or a changed id.',
    actions: [
      'Find the other account in Canvas; merge the two or correct its SIS ID.',
      'Their enrollments work again with the next run.',
    ],
    owner: 'you',
  },
  {
    id: 'U2',
    ...row,
    signature: [
      {
        text: "An existing Canvas user with the Canvas ID {other} has already claimed {!user}'s requested integration_id, skipping",
        reason: 'V20',
      },
      "An existing Canvas user with the SIS ID {other} has already claimed {!user}'s requested integration_id, skipping",
    ],
    cause: 'The integration id of a person already belongs to another account in Canvas.',
    actions: [
      'Correct the integration id in the SIS, or merge the two accounts.',
      'Look among deleted accounts too: they keep their IDs.',
    ],
    owner: 'you',
  },
  {
    id: 'U3',
    ...row,
    signature: ['No name given for user'],
    cause: 'A person has no name at all.',
    actions: ['Fill in the name in the SIS.'],
    owner: 'sis',
  },
  {
    id: 'U4',
    ...row,
    signature: ['unrecognized authentication provider {provider} for {!user}, skipping'],
    cause: 'A person should sign in by a method that is not set up in Canvas.',
    actions: ['Correct the provider in the export, or add it in Canvas.'],
    owner: 'you',
  },
  {
    id: 'U5',
    ...row,
    signature: ["Can't remove yourself user_id '{user}'"],
    files: ['user', 'admin'],
    cause: 'The import would delete the account that runs it. Canvas kept it.',
    actions: ['Take this account out of the export, or run the import as another one.'],
    owner: 'you',
  },
  {
    id: 'U6',
    ...row,
    signature: [
      "Could not save the user with user_id: '{!user}'. Unknown reason: Something broke with this user. Contact Support with ErrorReport id: {n}",
      'Something broke with this user. Contact Support with ErrorReport id: {n}',
    ],
    cause: 'Canvas itself failed on one person.',
    actions: ['Give Support the error report number.'],
    owner: 'instructure',
  },
  {
    id: 'U7',
    ...row,
    signature: [
      'Could not find the existing user for login with SIS ID {login}, skipping',
      'An existing user does not match existing user ids provided for login with SIS ID {login}, skipping',
    ],
    cause: 'An extra login belongs to nobody Canvas knows, or to two different people.',
    actions: ['Correct the ids of existing people in the logins file; send users first.'],
    owner: 'sis',
  },
  {
    id: 'U8',
    ...row,
    signature: ['No user_id given for a user'],
    cause: 'A person has no id.',
    actions: ['Fill in the id in the SIS.'],
    owner: 'sis',
  },
  {
    id: 'U9',
    ...row,
    signature: ['No login_id given for user {!user}'],
    cause: 'A person has no login, often because the e-mail or user name is empty.',
    actions: ['Fill it in in the SIS. Their enrollments fail until then.'],
    owner: 'sis',
  },
  {
    id: 'U10',
    ...row,
    signature: ['No status given for user {!user}', 'Improper status for user {!user}'],
    cause: 'A person has no status, or one Canvas does not know.',
    actions: ['Send active, suspended or deleted.'],
    owner: 'sis',
  },
  {
    id: 'U11',
    ...row,
    signature: ['Some of the fields contain NULL character'],
    cause: 'A row holds an invisible character that Canvas does not take.',
    actions: ['Have the export cleaned.'],
    owner: 'sis',
  },
  {
    id: 'U12',
    ...row,
    signature: ["Could not save the user with user_id: '{!user}'. Invalid login_id: '{login}'"],
    cause: 'A login holds characters Canvas does not take.',
    actions: ['Correct the login in the SIS.'],
    owner: 'sis',
  },
  {
    id: 'U13',
    ...row,
    signature: [
      "Could not save the user with user_id: '{!user}'. Unknown reason: {error}",
      'A user did not pass validation (user: {!user}, error: {error})',
      'Failed saving user. Internal error: {error}',
    ],
    cause: 'Canvas refused a person.',
    actions: ['Read the reason in the message, then correct the person in the SIS.'],
    owner: 'sis',
  },
  {
    id: 'U14',
    ...row,
    signature: [
      "The email address associated with user '{user}' is invalid (email: '{email}')",
      'An email did not pass validation ({email}, error: {error})',
    ],
    cause: 'An e-mail address is not valid. The person was saved, the address was not.',
    actions: ['Correct the address in the SIS.'],
    owner: 'sis',
  },
  {
    id: 'U15',
    ...row,
    signature: ['No existing user provided for login with SIS ID {login}'],
    cause: 'An extra login does not say whose it is.',
    actions: ['Fill in one of the existing ids in the logins file.'],
    owner: 'sis',
  },
  {
    id: 'U16',
    ...row,
    signature: [
      'An existing Canvas user with the SIS ID {user} or login of {login} already exists, skipping',
    ],
    cause: 'An extra login is already in Canvas.',
    actions: ['Remove the row from the logins file.'],
    owner: 'sis',
  },
  {
    id: 'U17',
    ...row,
    signature: ['E-mail address {email} for user {user} is already claimed; ignoring'],
    cause: 'An e-mail address already belongs to somebody else in Canvas.',
    actions: ['Correct the address in the SIS, or merge the two people.'],
    owner: 'you',
  },
];

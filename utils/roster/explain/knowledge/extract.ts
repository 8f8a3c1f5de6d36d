import type { Entry } from './entry';

const extract = { step: 'extract', severity: 'failure', confidence: 'likely' } as const;

/** An HTTP status where the text around it says that it is one. */
const status = (codes: string) =>
  new RegExp(
    `(?:^|\\b(?:http\\S*|status|code|error|response|returned|responded|received|got|with)\\b)[\\s:=("'#-]*(?:${codes})(?![\\d.%])`,
    'i',
  );

/** Roster Extract: from the SIS to Instructure. The first entry whose symptom shows is taken. */
export const extractEntries: readonly Entry[] = [
  {
    id: 'E15',
    ...extract,
    signature: [
      /\bsftp\b|\bssh\b|host key|publickey|no (?:new )?(?:csv )?files? (?:was |were )?found/i,
    ],
    cause: 'No new file could be fetched from the SFTP folder.',
    actions: [
      'Check that the SIS wrote its files today, and into the right folder.',
      'Check the SFTP user, key and folder.',
    ],
    owner: 'sis',
  },
  {
    id: 'E3',
    ...extract,
    signature: [status('429'), /too many requests|rate.?limit|throttl/i],
    cause: 'Your SIS slowed the extract down: too many requests in a short time.',
    actions: [
      'Wait; do not run it again at once.',
      'Move the schedule to a quieter hour.',
      'Ask SIS Support to leave out endpoints you do not need.',
    ],
    owner: 'instructure',
  },
  {
    id: 'E6',
    ...extract,
    signature: [
      /certificate|\bx\.?509\b|\bpkix\b|self.signed|\b(?:ssl|tls)\b.{0,30}(?:error|fail|handshake|alert|verif|connect)|CERT_/i,
    ],
    cause:
      'The security certificate of your SIS was not accepted: expired, self-signed or incomplete.',
    actions: [
      'Have the certificate and its chain renewed on the SIS server.',
      'Then run the sync again.',
    ],
    owner: 'sis',
  },
  {
    id: 'E7',
    ...extract,
    signature: [
      /ENOTFOUND|EAI_AGAIN|getaddrinfo|name or service not known|no such host|nodename nor servname|unknown host|(?:could ?n.t|could not|cannot|unable to|failed to) (?:be )?(?:resolved?|find (?:the )?(?:host|server))|\bdns\b/i,
    ],
    cause: 'The address of your SIS was not found. It may have moved.',
    actions: ['Check the address of your SIS.', 'Give SIS Support the new one.'],
    owner: 'you',
  },
  {
    id: 'E1',
    ...extract,
    signature: [
      status('401'),
      /\bunauthori[sz]ed\b|invalid_(?:client|grant|token)|(?:token|credentials?|secret|key)s? (?:is |are |has |have |was |were )?(?:been )?(?:expired|revoked|invalid|rejected)|(?:invalid|expired|bad|wrong) (?:api |client |access |consumer )?(?:key|secret|credentials?|token)|authenticat\w+ (?:failed|failure|error)/i,
    ],
    cause: 'The key Canvas uses to reach your SIS was refused: wrong, changed or expired.',
    actions: [
      'Check key, secret and addresses in your SIS, and renew them if needed.',
      'Send new ones to SIS Support by their secure route.',
      'Run the sync again. Note the next expiry date: some keys last a year.',
    ],
    owner: 'you',
  },
  {
    id: 'E2',
    ...extract,
    signature: [
      status('403'),
      /\bforbidden\b|insufficient[_ ](?:scope|permission|privilege)|access (?:is |was )?denied|not permitted to (?:read|access)/i,
    ],
    cause: 'Your SIS knows the key but does not let it read this data.',
    actions: [
      'Check in the SIS that the connection is on and what it may share.',
      'Check its scopes and the list of allowed addresses.',
    ],
    owner: 'you',
  },
  {
    id: 'E5',
    ...extract,
    signature: [
      status('50[234]'),
      /bad gateway|service (?:is )?(?:temporarily )?unavailable|gateway time-?out|connection (?:was )?(?:refused|reset|closed)|ECONNREFUSED|ECONNRESET|under maintenance/i,
    ],
    cause: 'Your SIS did not answer: an outage, or its maintenance or backup hour.',
    actions: [
      'Check whether the SIS is up now, then run the sync again.',
      'If it fails at the same hour each time, move the schedule.',
    ],
    owner: 'sis',
  },
  {
    id: 'E4',
    ...extract,
    signature: [/data sync job timed out|timed? ?out|deadline exceeded|ETIMEDOUT/i],
    cause: 'Your SIS answered too slowly. The extract is as slow as its slowest data type.',
    actions: [
      'Compare the time with earlier runs.',
      'Move the schedule to a quieter hour.',
      'Ask SIS Support to leave out duplicate or unused endpoints.',
    ],
    owner: 'instructure',
  },
  {
    id: 'E8',
    ...extract,
    signature: [
      status('40[45]|501'),
      /\b(?:endpoint|resource|url|path|route)\b.{0,60}(?:not found|not supported|not implemented|does not exist)|method not allowed/i,
    ],
    cause: 'Your SIS lacks something Canvas asked for, or speaks another OneRoster version.',
    actions: [
      'Note which endpoint is named and ask your SIS vendor about it.',
      'Ask SIS Support to leave it out.',
    ],
    owner: 'sis',
  },
  {
    id: 'E11',
    ...extract,
    signature: [status('500'), /internal server error/i],
    cause: 'Something broke inside your SIS.',
    actions: ['Send the SIS vendor the job number and the time.'],
    owner: 'sis',
    confidence: 'sure',
  },
  {
    id: 'E10',
    ...extract,
    signature: [
      /unexpected (?:token|character|end of (?:json|data|file|input))|(?:invalid|malformed|not valid) json|json\W{0,3}pars|<!doctype html|<html\b|text\/html/i,
    ],
    cause: 'Your SIS sent something else than data, perhaps a sign-in page, or a cut-off answer.',
    actions: [
      'Run the sync once more.',
      'Ask whether a firewall, proxy or sign-in page was changed in front of the SIS.',
    ],
    owner: 'sis',
  },
  {
    id: 'E9',
    ...extract,
    signature: [/imsx_/i],
    cause: 'Your SIS refused a request and gave its own reason.',
    actions: ['Read the reason first; your SIS vendor can explain it.'],
    owner: 'sis',
  },
  {
    id: 'E12',
    ...extract,
    severity: 'silent',
    cause:
      'A data type came empty or far smaller than usual, yet without an error. Canvas may delete what is missing.',
    actions: [
      'Pause the schedule before the next run.',
      'Check in the SIS what the connection may share.',
      'Compare with the last good run.',
    ],
    owner: 'you',
  },
  {
    id: 'E13',
    ...extract,
    severity: 'silent',
    cause: 'People are missing. Some SIS share only people who have a user account.',
    actions: ['Create the accounts in the SIS, or move to OneRoster 1.2.'],
    owner: 'sis',
  },
  {
    id: 'E14',
    ...extract,
    severity: 'silent',
    cause:
      'Terms are missing. The data must hold the whole school year, past and future terms too.',
    actions: ['Widen the dates your SIS sends, and give every term an end date.'],
    owner: 'sis',
  },
  {
    id: 'E16',
    ...extract,
    severity: 'silent',
    cause: 'The job did not start when it was due.',
    actions: [
      'Check that the schedule is enabled and no other job still runs.',
      'If so, contact SIS Support.',
    ],
    owner: 'instructure',
  },
];

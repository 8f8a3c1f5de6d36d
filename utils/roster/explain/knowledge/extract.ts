import type { KnowledgeEntry } from './entry';

const extract = { step: 'extract', severity: 'failure', confidence: 'likely' } as const;

/** Roster Extract: from the SIS to Instructure. The first entry whose symptom shows is taken. */
export const extractEntries: readonly KnowledgeEntry[] = [
  {
    id: 'E15',
    ...extract,
    signature: [
      /\bsftp\b.{0,60}\b(?:refused|failed|denied|rejected|not found|no such|could not|cannot|unable|timed out)\b|\b(?:refused|failed|denied|rejected)\b.{0,40}\bsftp\b|permission denied \(publickey|host key verification failed|^no (?:new )?(?:csv )?files? (?:was |were )?found\b/i,
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
    signature: [
      /^too many requests\b(?! (?:for|from|about|to)\b)|\brate.?limit(?:ed|ing)?\b.{0,20}\b(?:exceeded|reached|hit)\b|\b(?:request|api|client|extract)s?\b.{0,20}\bthrottled\b|^throttled\b(?=[:.,;]|$)|\bexceeded (?:your |the |its )?(?:\w+ )?(?:quota|(?:request|call) limit)\b|\bquota (?:was |has been |is )?exceeded\b/i,
    ],
    cause: 'Your SIS slowed the extract down: too many requests in a short time.',
    actions: [
      'Wait before running it again.',
      'Move the schedule to a quieter hour.',
      'Ask SIS Support to leave out endpoints you do not need.',
    ],
    owner: 'instructure',
  },
  {
    id: 'E6',
    ...extract,
    signature: [
      /certificate (?:verify failed|is not (?:yet )?valid|is not trusted|signed by unknown)|(?<!\b(?:aid|teaching|teacher|staff|student|medical|birth|training|health) )certificate (?:has |is )?expired(?! for\b)|self.signed certificate|\bcould not establish trust relationship\b|unable to (?:verify|get) .{0,30}certificate|\b(?:ssl|tls)\b.{0,30}\b(?:error|failed|failure|alert)\b|\bhandshake[_ ]fail\w+|\bx\.?509:|\bpkix path/i,
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
      /\bgetaddrinfo\b|name or service not known|\bno such host\b|\b(?:host|name|address) could not be resolved\b|nodename nor servname|\bunknown ?host(?:exception)?:|\b(?:could ?n.t|could not|cannot|unable to|failed to) (?:resolve|find) (?:the )?(?:host|address|domain)|\bdns (?:lookup|resolution|server|query)\b.{0,30}\b(?:fail\w*|error)/i,
    ],
    cause: 'The address of your SIS was not found. It may have moved.',
    actions: ['Check the address of your SIS.', 'Give SIS Support the new one.'],
    owner: 'you',
  },
  {
    id: 'E2',
    ...extract,
    signature: [
      /\brequires (?:at least )?one of the following (?:roles|permissions|scopes)\b|\binsufficient[_ ](?:scope|permission|privilege)s?\b|\bnot (?:permitted|authori[sz]ed|allowed) to (?:read|access|view) (?:this|the|that) (?:data|resource|endpoint|route|record)|\b(?:client|application|app|connection|key|account) does not have (?:the )?(?:permission|right)s? to (?:read|access|view|list)\b|(?:^|[:.] ?|\b(?:client|user|key|application|app|account|connection) )(?:you )?(?:do|does) not have (?:access|permissions?) (?:to|for) (?:this|the|that) (?:route|resource|endpoint|api|data|object|operation)|\baccess (?:is |was )?denied (?:to|for) (?:the )?(?:endpoint|resource|api|route)|(?:^|[:;.-] ?)access (?:is |was )?denied\.?$|^forbidden\b(?=[:.]|$)/i,
    ],
    cause: 'Your SIS knows the key but does not let it read this data.',
    actions: [
      'Check in the SIS that the connection is on and what it may share.',
      'Check its scopes and the list of allowed addresses.',
    ],
    owner: 'you',
  },
  {
    id: 'E1',
    ...extract,
    signature: [
      /^unauthori[sz]ed\b(?=[:.]|$)|\b(?:access |refresh |bearer |api |client |consumer |id and )(?:secret )?(?:token|credentials?|secret|key)s? (?:(?:for|of) \w+(?: \S+)? )?(?:(?:is|are|has|have|was|were) )?(?:been )?(?:not valid|expired|revoked|invalid|rejected|refused|disabled)\b|^token (?:has |is )?expired\b|^login failed(?: for user ["'“]|[.:;]|$)|^(?:invalid|expired|bad|wrong) (?:api |client |access |refresh |consumer )(?:key|secret|credentials?|token)\b|^(?:invalid|bad) credentials\b|\b(?:invalid|incorrect|wrong) (?:user(?: ?name| ?id)?|login|account)(?: name)? ?(?:\/|or|and) ?password\b|\b(?:invalid|bad|wrong) (?:oauth )?signature\b|\bsignature (?:mismatch|(?:is )?invalid|(?:does|did) not match|could not be verified)\b|\b(?:consumer|client|api) (?:key|id) (?:is |was )?(?:not found|unknown|not recogni[sz]ed)\b|\bunknown (?:consumer|client|api) (?:key|id)\b|\bauthentication (?:failed|failure|error)\b|\bclient authentication failed\b/i,
    ],
    cause: 'Your SIS refused Canvas’s sign-in. The key is wrong, changed or expired.',
    actions: [
      'Check Canvas’s key, secret and URL in your SIS, and renew them if they’ve expired.',
      'Send new ones to SIS Support by their secure route.',
      'Run the sync again. Note the next expiry date: some keys last a year.',
    ],
    owner: 'you',
  },
  {
    id: 'E5',
    ...extract,
    signature: [
      /^(?:bad gateway|service (?:is )?(?:temporarily )?unavailable|gateway time-?out)\b|\bconnection (?:was )?(?:refused|reset|closed)\b(?: by\b| unexpectedly|\s*[.:,;()'"]|$)|\bforcibly closed by the remote host\b|\bupstream connect error\b|^no healthy upstream\b|\bunable to (?:connect to|reach) (?:the )?.{0,60}\b(?:servers?|hosts?|services?|api)\b|\b(?:server|site|system|service|api|sis|database|host) is (?:currently )?(?:down for|under|undergoing|in) (?:scheduled |planned )?maintenance/i,
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
    signature: [
      /^data sync job timed out|\b(?:request|query|read|connection|connect|operation|response|extract|socket|server|api|session|call)\b.{0,40}\btimed[- ]?out\b|\bget[A-Z]\w+ timed? ?out\b|\bdeadline exceeded\b|\bi\/o timeout\b|^(?:execution )?timeout expired\b|\btimeout period elapsed\b/i,
    ],
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
      /(?:\bendpoint\b.{0,60}|(?:^|: ?|\b(?:the|this|requested) )(?:resource|url|path|route)[\s:]+(?:\S*[/"'“_.]\S* )?(?:is |was )?)\b(?:not found|not supported|not implemented|does not exist|unsupported)\b|\boneroster (?:version )?v?[\d.]+ is not supported\b|^no http resource was found\b|^method not allowed\b/i,
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
    signature: [/^internal server error\b/i],
    cause: 'Something broke inside your SIS.',
    actions: ['Send the SIS vendor the job number and the time.'],
    owner: 'sis',
  },
  {
    id: 'E10',
    ...extract,
    signature: [
      /\bunexpected (?:token|character)\b.{0,20}(?:<|\bjson\b|\bposition\b)|\bunexpected end of (?:json|data|file|input|stream)\b|\b(?:invalid|malformed|not valid) json\b|\bjson(?:decode|reader|parse)\w*(?:error|exception)\b|\b(?:could not|cannot|unable to|failed to) parse (?:the )?(?:response|answer|body|json)\b|\bjson\W{0,3}pars\w+.{0,3}(?:error|exception|failed)|^\s*<!doctype html|^\s*<html\b/i,
    ],
    cause: 'Your SIS did not send data: maybe a sign-in page or an incomplete answer.',
    actions: [
      'Run the sync once more.',
      'Ask whether a firewall, proxy or sign-in page was changed in front of the SIS.',
    ],
    owner: 'sis',
  },
  {
    id: 'E9',
    ...extract,
    cause: 'Your SIS refused a request and gave its own reason.',
    actions: ['Read the reason first; your SIS vendor can explain it.'],
    owner: 'sis',
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
    id: 'E17',
    ...extract,
    severity: 'warning',
    signature: [
      /^skipp(?:ed|ing) (?:sync|import|export|record)?\b.{1,60} (?:due to|because of) (?:a |an )?(?:missing|empty|invalid) e-?mail(?: address)?\b/i,
    ],
    cause: 'A person without an e-mail address was left out. The connection itself works.',
    actions: ['Fill in the e-mail address in the SIS.'],
    owner: 'sis',
  },
];

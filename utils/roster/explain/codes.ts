import type { Confidence } from './knowledge/entry';
import { withoutNames } from './without-names';

type Code = { entry: string; confidence: Confidence };

/** `imsx_codeMinor` of a OneRoster answer that failed (1.1 and 1.2), folded to letters alone. */
const oneRoster: Record<string, string> = {
  unauthorisedrequest: 'E1',
  unauthorizedrequest: 'E1',
  unauthorised: 'E1',
  unauthorized: 'E1',
  forbidden: 'E2',
  serverbusy: 'E3',
  internalservererror: 'E11',
  unknownobject: 'E8',
  unsupported: 'E8',
  invalidsortfield: 'E8',
  invalidselectionfield: 'E8',
  invalidfilterfield: 'E8',
};

/** `error` of an OAuth 2 answer (RFC 6749, RFC 6750). */
const oauth: Record<string, string> = {
  invalid_client: 'E1',
  invalid_grant: 'E1',
  invalid_token: 'E1',
  unauthorized_client: 'E2',
  access_denied: 'E2',
  invalid_scope: 'E2',
  insufficient_scope: 'E2',
  // OAuth 1, as `oauth_problem` (OneRoster 1.1 is signed by it).
  signature_invalid: 'E1',
  token_expired: 'E1',
  token_revoked: 'E1',
  token_rejected: 'E1',
  consumer_key_unknown: 'E1',
  consumer_key_rejected: 'E1',
  consumer_key_refused: 'E1',
  permission_denied: 'E2',
  server_error: 'E11',
  temporarily_unavailable: 'E5',
};

/** Status codes of HTTP with their reason phrases (RFC 9110), and those that a proxy adds. */
const http: readonly [code: string, phrase: string, entry: string][] = [
  ['401', 'unauthori[sz]ed', 'E1'],
  ['403', 'forbidden', 'E2'],
  ['404', 'not found', 'E8'],
  ['405', 'method not allowed', 'E8'],
  ['408', 'request time-?out', 'E4'],
  ['429', 'too many requests', 'E3'],
  ['500', 'internal server error', 'E11'],
  ['501', 'not implemented', 'E8'],
  ['502', 'bad gateway', 'E5'],
  ['503', '(?:service|server) (?:is )?(?:temporarily )?unavailable', 'E5'],
  ['504', 'gateway time-?out', 'E5'],
  // Cloudflare's own, for the server behind it.
  ['520', 'web server (?:is )?return(?:s|ed|ing) an unknown error', 'E5'],
  ['521', 'web server is down', 'E5'],
  ['522', 'connection timed out', 'E5'],
  ['523', 'origin is unreachable', 'E5'],
  ['524', 'a timeout occurred', 'E4'],
  ['525', 'ssl handshake failed', 'E6'],
  ['526', 'invalid ssl certificate', 'E6'],
];

/** Phrases that English says of any thing with a number: of a room, a class or a page. */
const ordinary = /^(?:not|forbidden|unauthori)/;
/** Before the number stands no name of such a thing: nothing, no word, or one of machines. */
const machine =
  '(?<=(?:^|[^\\p{L}\\d\\s])\\s*|(?:/\\S+|\\b(?:error|code|status|response|returned|got|with|by|an?|the|is|was))\\s+)';

/** What may follow a status: a count of things never is one. */
const end =
  '(?=$|[.,;:)\\]}"\'(<]|\\s*[-–—:(<{"]|\\s+(?:for|from|on|at|while|when|after|error|response)\\b)';
const statuses = http.map(([code, phrase, entry]) => ({
  entry,
  pattern: new RegExp(
    `\\bhttp(?:s|/[\\d.]+)?(?:[ -]?(?:status|error|code|response|fehler|erreur))*[\\s:="'#(-]*${code}(?!\\d|[.,]\\d)(?:${end}|\\s+${phrase})|` +
      `(?:^|[\\s"'_{(,])(?:http_?|response |request |server )?status(?:[ _-]?code)?["']?(?:\\s+(?:of|is|was))?[\\s:="'#(]*${code}(?!\\d|[.,]\\d)(?:${end}|\\s+${phrase})|` +
      `${ordinary.test(phrase) ? machine : ''}(?<![\\d.,])${code}[\\s:–—()"-]+(?:(?:client|server) error: )?${phrase}\\b`,
    'iu',
  ),
}));

/** Names of failures of the network and of TLS, as Node, curl and OpenSSL write them. */
const network: readonly [RegExp, string][] = [
  [/\b(?:ENOTFOUND|EAI_AGAIN|NXDOMAIN|ERR_NAME_NOT_RESOLVED)\b/, 'E7'],
  [
    /\b(?:ECONNREFUSED|ECONNRESET|EHOSTUNREACH|ENETUNREACH|ERR_(?:CONNECTION_(?:REFUSED|RESET|CLOSED)|ADDRESS_UNREACHABLE))\b/,
    'E5',
  ],
  [
    /\b(?:ETIMEDOUT|ESOCKETTIMEDOUT|ERR_(?:CONNECTION_)?TIMED_OUT)\b|\b(?:Net::)?(?:Read|Open)Timeout\b/,
    'E4',
  ],
  [
    /\b(?:(?:ERR_)?CERT(?:IFICATE)?_[A-Z_]+|ERR_(?:TLS|SSL)_[A-Z_]+|SSL(?:Handshake|PeerUnverified|CertVerification)\w+|DEPTH_ZERO_SELF_SIGNED_CERT|UNABLE_TO_VERIFY_LEAF_SIGNATURE)\b/,
    'E6',
  ],
];

function oneRosterCode(text: string): Code | null {
  const major =
    /imsx_|statusInfo/i.test(text) && /codeMajor\W{1,8}(failure|unsupported)/i.exec(text);
  if (!major) return null;
  const values = text.matchAll(
    /codeMinor(?:Field)?Value[\\"'\s:=>]+([a-z_ ]{3,40})|codeMinor[\\"'\s:=>]+([a-z_]{3,40})(?=[\\"'\s<,}])/gi,
  );
  for (const [, field, plain] of values) {
    const entry = oneRoster[(field ?? plain ?? '').toLowerCase().replace(/[^a-z]/g, '')];
    if (entry) return { entry, confidence: 'sure' };
  }
  return { entry: major[1]?.toLowerCase() === 'unsupported' ? 'E8' : 'E9', confidence: 'likely' };
}

function oauthCode(text: string): Code | null {
  const [, quoted, plain] =
    /["']error["']\s*(?::|=>)\s*["']([a-z_]+)["']|(?:^|\berror=|\boauth_problem=)([a-z]+_[a-z_]+)\b(?=[:\s.,&]|$)/.exec(
      text,
    ) ?? [];
  const entry = oauth[quoted ?? plain ?? ''];
  return entry ? { entry, confidence: 'likely' } : null;
}

/** A limit of a SIS that comes as another status: PowerSchool answers 403 for it. */
const limited = /\bforbidden rate limit\b|\brate limit (?:was |has been )?exceeded\b/i;

/** What got over, or never was: its codes are those of no failure. */
const harmless =
  /\b(?:recovered|succeeded (?:on|at|after|with) (?:\S+ ){0,3}(?:attempt|try|tries|retry|retries)|retr(?:y|ied|ying)\b.{0,20}\b(?:ok|success\w*|succeeded|worked))\b|^\s*(?:0|zero|none) of\b/i;

/** What the statuses and names of network failures in a text stand for, each once. */
function plainCodes(text: string): string[] {
  const found = new Set([
    ...statuses.filter(({ pattern }) => pattern.test(text)).map(({ entry }) => entry),
    ...network.filter(([pattern]) => pattern.test(text)).map(([, entry]) => entry),
  ]);
  // An error of a server that passes on another's is only its wrapper.
  if (found.size > 1) found.delete('E11');
  return [...found];
}

/**
 * What a machine's code beside a text says of a failed extract, read before any words: the status block of
 * OneRoster, OAuth's `error`, HTTP with its status, names of failures of the network. Null without one;
 * `several` where a text, of a second try for example, names causes that differ: which one counts is unknown.
 */
export function codeIn(message: string, texts: readonly string[]): Code | 'several' | null {
  const block = oneRosterCode(message);
  if (block && block.entry !== 'E9') return block;
  for (const whole of texts) {
    const code = oauthCode(whole);
    if (code) return code;
    const text = withoutNames(whole);
    if (limited.test(text)) return { entry: 'E3', confidence: 'likely' };
    const [first, another] = harmless.test(text) ? [] : plainCodes(text);
    if (another) return 'several';
    if (first) return { entry: first, confidence: 'likely' };
  }
  return block;
}

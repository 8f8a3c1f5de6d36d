import { describe, expect, test } from 'vitest';
import { explain } from '../../../../utils/roster/explain/knowledge/explain';

const idOf = (text: string) => explain(text, { step: 'extract' })?.entry.id ?? null;

const block = (minor: string, description = '') =>
  JSON.stringify({
    imsx_codeMajor: 'failure',
    imsx_severity: 'error',
    imsx_description: description,
    imsx_CodeMinor: {
      imsx_codeMinorField: [
        { imsx_codeMinorFieldName: 'TargetEndSystem', imsx_codeMinorFieldValue: minor },
      ],
    },
  });

describe('a code of OneRoster names the cause by itself', () => {
  test.each([
    ['E1', 'unauthorisedrequest'],
    ['E1', 'unauthorized'],
    ['E2', 'forbidden'],
    ['E3', 'server_busy'],
    ['E8', 'unknownobject'],
    ['E8', 'invalid_sort_field'],
    ['E11', 'internal_server_error'],
    ['E9', 'something_of_its_own'],
  ])('%s ← %s', (id, minor) => {
    expect(idOf(block(minor))).toBe(id);
    expect(idOf(block(minor, 'Closed, timed out, forbidden'))).toBe(id);
    expect(idOf(JSON.stringify({ error: block(minor) }))).toBe(id);
    expect(
      idOf(
        `<imsx_codeMajor>failure</imsx_codeMajor><imsx_codeMinorFieldValue>${minor}</imsx_codeMinorFieldValue>`,
      ),
    ).toBe(id);
  });

  test('none where nothing failed', () => {
    expect(idOf(block('fullsuccess').replace('failure', 'success'))).toBeNull();
  });
});

test.each([
  ['E1', '{"error":"invalid_client"}'],
  ['E1', 'error=invalid_grant&error_description=expired'],
  ['E2', "{'error': 'access_denied', 'error_description': 'unauthorized'}"],
  ['E5', '{"error":"temporarily_unavailable"}'],
  ['E1', 'The remote server returned an error: (401) Unauthorized.'],
  ['E2', '403 Client Error: Forbidden for url: https://sis.example/users'],
  ['E8', 'Response status code: 404'],
  ['E8', '404 Not Found'],
  ['E8', 'GET /ims/oneroster/v1p1/demographics 404 (Not Found)'],
  ['E8', 'The SIS returned 404 not found'],
  ['E8', 'Request failed: 404 not found'],
  ['E8', 'Resource not found'],
  ['E8', 'The requested resource does not exist'],
  ['E8', 'Error: resource /demographics is not supported'],
  ['E2', 'sis.example answered with 403 forbidden'],
  ['E5', 'HTTP/1.1 503'],
  ['E5', 'status=504'],
  ['E7', 'java.net.UnknownHostException: sis.example'],
  ['E7', "The remote name could not be resolved: 'sis.example'"],
  ['E5', 'java.net.ConnectException: Connection refused (Connection refused)'],
  ['E6', 'cURL error 60: SSL certificate problem: unable to get local issuer certificate'],
  ['E2', 'Unauthorized: You do not have access to this resource'],
  ['E2', 'This requires at least one of the following permissions: roster.read'],
  ['E1', 'Bad Request: The access token was revoked'],
  ['E5', 'Unable to reach the roster server'],
])('%s ← %s', (id, text) => {
  expect(idOf(text)).toBe(id);
});

test.each([
  'Attempt 1: HTTP 503 Service Unavailable; attempt 2: HTTP 401 Unauthorized',
  'HTTP 401 for the first request, token refreshed, then the connection timed out (ETIMEDOUT)',
  'Token request failed: 401 Unauthorized; retried 3 times; getaddrinfo ENOTFOUND sis.example',
  'ECONNRESET on users, HTTP 403 on classes',
])('names several causes, and so none: %s', (text) => {
  expect(idOf(text)).toBeNull();
});

test.each([
  ['E1', '{"statusCode":500,"message":"Request failed with status code 401"}'],
  ['E5', 'HTTP 502 Bad Gateway (upstream: HTTP 503)'],
  ['E1', 'Fehler: HTTP-Statuscode 401 (Nicht autorisiert)'],
  ['E5', 'HTTP-Fehler 503'],
  ['E5', 'Erreur HTTP 503 : service indisponible'],
  ['E8', 'Código de estado HTTP: 404'],
  ['E4', 'Timeout expired. The timeout period elapsed prior to completion of the operation'],
])('of one cause, whatever wraps it and in whatever language: %s ← %s', (id, text) => {
  expect(idOf(text)).toBe(id);
});

test.each([
  'HTTP 429 Too Many Requests: waited 60 s and succeeded on the second attempt',
  'Recovered from HTTP 503 after 2 retries',
  '0 of 12 requests ended with HTTP 500',
])('got over it: %s', (text) => {
  expect(idOf(text)).toBeNull();
});

test.each([
  '500 enrollments could not be read',
  '401 students',
  'Completed with 429 warnings',
  'Error 503 of 900',
  'School with code 404',
  'The status of 403 students changed',
  'Enrollment status: 404 of 500 active',
  'returned 500 results',
  '"401"',
  'Room 401, unauthorized visitors are asked to leave',
  'Resource room 404 not found',
  'Resource room 404 not found, people of it were left out',
  'Course 404 not found in cache',
  'Student 404 (not found)',
  'Cell phones in room 403 forbidden',
  'Period 501 not implemented this year',
  'Career path 12 does not exist yet',
  'Bus route 501 was not found',
  'Human resource file not found at the front desk',
])('is only a number: %s', (text) => {
  expect(idOf(text)).toBeNull();
});

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
])('is only a number: %s', (text) => {
  expect(idOf(text)).toBeNull();
});

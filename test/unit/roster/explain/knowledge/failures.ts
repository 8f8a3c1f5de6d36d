/** Exceptions of Canvas itself: known only where the message is said to come from an import. */
export const crashes: [id: string, message: string][] = [
  ['I26', 'ActiveRecord::StatementInvalid: PG::UndefinedTable: ERROR: relation does not exist'],
  ['I26', "undefined method `downloadable?' for nil:NilClass"],
  ['I26', 'Zip::Error: Zip end of central directory signature not found'],
  ['I26', 'Net::ReadTimeout with #<TCPSocket:(closed)>'],
];

/** What a SIS, or the network before it, may answer to an extract. */
export const extractMessages: [id: string, message: string][] = [
  ['E1', 'HTTP 401'],
  ['E1', '401 Unauthorized'],
  ['E1', 'Request failed with status code 401'],
  ['E1', '{"error":"invalid_client","error_description":"Client authentication failed"}'],
  ['E1', 'invalid_grant: the refresh token has expired or revoked'],
  ['E1', 'The access token expired'],
  ['E1', 'Invalid API key'],
  ['E2', 'HTTP/1.1 403 Forbidden'],
  ['E2', 'insufficient_scope: roster.readonly required'],
  ['E2', 'Access denied for endpoint /users'],
  ['E3', '429 Too Many Requests'],
  ['E3', '403 - Forbidden Rate Limit'],
  ['E3', 'Response status: 429'],
  ['E4', 'Data Sync Job Timed Out'],
  ['E4', 'Net::ReadTimeout: request timed out after 60 s'],
  ['E4', 'getAllEnrollments timeout'],
  ['E5', '502 Bad Gateway'],
  ['E5', 'HTTP 503 Service Unavailable'],
  ['E5', 'Server returned 504 Gateway Time-out'],
  ['E5', 'Connection refused'],
  ['E5', 'read ECONNRESET'],
  ['E6', 'SSL_connect returned=1 errno=0 state=error: certificate verify failed'],
  ['E6', 'self signed certificate in certificate chain'],
  ['E6', 'TLS handshake failed'],
  ['E7', 'getaddrinfo ENOTFOUND sis.district.example'],
  ['E7', 'Could not resolve host: sis.district.example'],
  ['E8', 'HTTP 404 Not Found: /ims/oneroster/v1p1/academicSessions'],
  ['E8', 'Endpoint /demographics is not supported'],
  ['E8', '405 Method Not Allowed'],
  ['E9', '{"imsx_codeMajor":"failure","imsx_description":"Rowan SIS: no school year is open"}'],
  ['E10', 'Unexpected token < in JSON at position 0'],
  ['E10', '<!DOCTYPE html><html><head><title>Sign in</title>'],
  ['E11', 'HTTP 500'],
  ['E11', '500 Internal Server Error'],
  ['E15', 'SFTP login refused for user canvas'],
  ['E15', 'No new files were found'],
  ['E15', 'Permission denied (publickey)'],
  ['E17', 'Skipping record for teacher 88120 because of an empty email address'],
];

/** What the conversion may report. */
export const conversionMessages: [id: string, message: string][] = [
  ['C1', 'No Mapping found for Type: aide in Source System: Rowan'],
  ['C1', 'Mapping template is missing for demographics'],
  ['C3', 'Duplicate sourcedId in enrollments'],
  ['C3', 'Enrollment 88121 already exists'],
  ['C4', 'Missing endDate on enrollment'],
  ['C4', 'beginDate is required'],
  ['C5', 'Class references course 8812 which was not found'],
  ['C5', 'Orphaned class record'],
  ['C5', 'Unknown org for user'],
  ['C6', 'Invalid code "ALG/1"'],
  ['C6', 'Title exceeds maximum length'],
  ['C7', 'Unknown role "proctor"'],
  ['C7', 'Unsupported grade value UG'],
];

/** What nobody reports: states of an import, and the list "It's green, but…?". */
export const silentIds = ['E13', 'E14', 'I16', 'I17', 'R16', 'R17', 'R18', 'R19', 'R33'];

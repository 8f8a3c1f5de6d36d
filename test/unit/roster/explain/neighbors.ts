/** Numbers from 0 to 1, the same for the same seed. */
function random(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

const words = {
  things:
    'students|teachers|users|enrollments|courses|sections|classes|terms|guardians|records|rows|orgs|schools|academic sessions|demographics',
  thing: 'student|teacher|user|enrollment|course|section|class|term|guardian|record|row|org|school',
  n: '0|1|7|12|42|200|400|401|403|404|405|429|500|501|502|503|504|1,204|3912|18342|401.5|50000',
  step: 'Roster Extract|Data Conversion|Canvas Imports|Extract|Conversion|SIS import|Sync|Job 4012',
  verb: 'processed|skipped|created|updated|deleted|retrieved|read|exported|queued|compared|unchanged|ignored|archived',
  file: 'users.csv|enrollments.csv|courses.csv|accounts.csv|sections.csv|export.zip',
  place: 'library|gym|cafeteria|auditorium|main office|bus stop|science lab|help desk',
  day: 'Monday|Friday|tomorrow|next week|November 30|the holidays',
  title:
    'Signature Invalid Art|TLS Error Handling|Unauthorized Biographies|Connection Refused|Access Denied|Rate Limit Exceeded|Unknown Role',
  field: 'start date|end date|email|grade level|role|status|short name|login|SIS ID|course code',
} as const;

/** Texts that stand beside failures in logs, on pages and in letters, and tell no cause of one. */
const kinds = {
  counts: [
    '{n} {things} {verb}',
    '{n} {things} {verb} in {n} s',
    '{verb} {n} {things}',
    '{things}: {n}',
    '{n} of {n} {things} {verb}',
    '{n} {things} were skipped because they have no school email',
    '{step} completed with {n} errors',
    '{step} completed with {n} warnings',
    '{n} {things} could not be read',
    'OneRoster returned {n} results on page {n}',
    'Total {things} {verb}: {n}, {things} {verb}: {n}',
    '{n} duplicate {things} were removed',
    'Errors: {n}',
    'Duplicate records: 0',
    'Timeouts: {n}',
    'Rate limit remaining: {n}',
    '{n} certificates of completion {verb}',
    '{n} new {things}, {n} changed, {n} gone',
    'Row {n}: {thing} {n} unchanged',
    'Resource {place} {n} not found',
    '{thing} {n} not found',
    'Section {n} references course {n}',
    'Enrollment {n} references section {n}',
    'Page {n} of {n}',
    'Page {n}: HTTP {n}, retried, ok',
    '{thing} {n} not found in cache, fetched',
    '{thing} {n} was not found in last year’s data, created',
    'Class roster for "{title}": {n} students',
  ],
  logs: [
    '[{n}:{n}] {step} started',
    'Starting {step}',
    '{step} finished without errors',
    'Fetching {things} from endpoint /{things}',
    'GET /ims/oneroster/v1p1/{things}?limit={n}&offset={n}',
    'Using mapping template "Default" for {things}',
    'Access token refreshed, expires in {n} s',
    'Token renewed successfully',
    'Connected to server after {n} ms',
    'Request timeout set to {n} s',
    'Retrying request {n} of {n}',
    'School with code {n} has no active calendar',
    'Wrote {n} rows to {file}',
    'Uploading {file} to SFTP',
    'SFTP upload of {file} done',
    'Comparing {file} with the last run',
    'No changes in {file}',
    'No errors found in {file}',
    'Certificate is valid until {day}',
    'DNS name of the host is sis.example',
    'Loaded {n} roles and {n} permissions',
    'User {n} signed in with role admin',
    'Course {n} was published',
    'Section {n} was moved to course {n}',
    'Enrollment {n} was concluded',
    'Invalid rows are listed in {file}',
    'Missing {field} filled in with the default',
    '{field} is taken from {file}',
    'Warnings were written to {file}',
    'Import {n} was restored',
    'Course "{title}" has {n} {things}',
    'Invalid characters were replaced in {n} titles',
    'Grade {n} is not supported by this report',
    'status {n} is unknown to us yet, kept as is',
    'The route of bus {n} was not found',
    'Batch {n} is queued behind batch {n}',
    'Schedule was changed to {day} at {n}',
    '{step}: status {n} of {n} {things}',
    'code={n} name="{place}"',
    '{"count":{n},"status":"ok","{things}":{n}}',
    '<p>{n} {things} {verb}</p>',
  ],
  prose: [
    'The {place} is closed until {day}',
    'Students who do not have access to a laptop can borrow one in the {place}',
    'Phones are forbidden in the {place}',
    'The course in room {n} is full',
    'A new certificate for first aid is due {day}',
    'Too many requests for schedule changes reached the {place}',
    'Unable to reach the parents of {n} students',
    'The {place} is under maintenance until {day}',
    'Please bring your login and your {field} on {day}',
    'Teachers should check the {field} of each {thing} by {day}',
    'Access to the {place} needs a key',
    'The answer key of quiz {n} was wrong',
    'The token of the bus pass is sold at the {place}',
    'Our SIS will be down on {day} from {n}:00',
    'The vendor said that the {field} can be changed on {day}',
    'Why does the {thing} list show {n} {things}?',
    'The connection between the {place} and the {place} is closed',
    'No {field} has been set for {day} yet',
    'An orphan is the hero of the book for class {n}',
    'The title of the play is too long for the poster',
    'A user of the {place} asked for room {n}',
    'An enrollment in course {n} opens on {day}',
    'No {field} given for the {place}',
    'Bad date for a picnic: {day}',
    'Group {n} meets in the {place}',
    'Term {n} ends on {day}',
    'Cannot move the {place} this year',
    'Invalid tickets are kept at the {place}',
  ],
} as const;

export type Neighbor = { kind: keyof typeof kinds; text: string };

/** As many different texts as asked for, of neighboring kinds in turn. */
export function neighbors(count: number, seed: number): Neighbor[] {
  const next = random(seed);
  const pick = <T>(list: readonly T[]) => list[Math.floor(next() * list.length)] as T;
  const seen = new Map<string, Neighbor>();
  const names = Object.keys(kinds) as (keyof typeof kinds)[];
  for (let round = 0; seen.size < count && round < count * 100; round++) {
    const kind = names[round % names.length] as keyof typeof kinds;
    const text = pick<string>(kinds[kind]).replace(/\{(\w+)\}/g, (all, blank: string) =>
      blank in words ? pick(words[blank as keyof typeof words].split('|')) : all,
    );
    seen.set(text, { kind, text });
  }
  return [...seen.values()];
}

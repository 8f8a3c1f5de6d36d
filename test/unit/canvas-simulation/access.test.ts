import { expect, test } from 'vitest';
import { asker, host, json, stoppedCanvas } from './canvas.ts';

const list = 'accounts/1/sis_imports';

test('signed out is a 401 that asks for a token, never a page', async () => {
  const canvas = await stoppedCanvas();
  const ask = asker(canvas);
  canvas.signOut(host);
  const answer = await ask(list, { accept: 'text/html' });
  expect(answer.status).toBe(401);
  expect(answer.headers.get('www-authenticate')).toBe('Bearer realm="canvas-lms"');
  expect(await answer.text()).toContain('"status":"unauthenticated"');
  canvas.signIn(host);
  expect((await ask(list)).status).toBe(200);
});

test('asks for root account, feature and permission, in that order', async () => {
  const canvas = await stoppedCanvas();
  const ask = asker(canvas);
  const { settings } = canvas.district(host);
  settings.sisImports = false;
  settings.permission = 'refused-401';
  const sub = await ask('accounts/2/sis_imports');
  expect(sub.status).toBe(400);
  expect((await json(sub)).errors).toEqual(['SIS imports can only be executed on root accounts']);
  const off = await ask(list);
  expect(off.status).toBe(403);
  expect((await json(off)).errors).toEqual(['SIS imports are not enabled for this account']);
  settings.sisImports = true;
  const refused = await ask(list);
  expect(refused.status).toBe(401);
  expect(refused.headers.get('www-authenticate')).toBeNull();
  expect(await json(refused)).toMatchObject({ status: 'unauthorized', errors: [{}] });
  settings.permission = 'refused-403';
  expect((await ask(`${list}/importing`)).status).toBe(403);
  expect((await ask('users/self')).status).toBe(200);
});

test('another person sees by their own role, another district by its own session', async () => {
  const canvas = await stoppedCanvas();
  const teacher = canvas.signIn(host, 'petra@cottonwood.example');
  const headers = { cookie: teacher, accept: 'application/json' };
  expect((await canvas.fetch(`https://${host}/api/v1/${list}`, { headers })).status).toBe(401);
  const other = `https://lakeside.instructure.com/api/v1/users/self`;
  expect((await canvas.fetch(other, { headers })).status).toBe(401);
});

test('takes no writes and knows no other paths, and writes both down', async () => {
  const canvas = await stoppedCanvas();
  const cookie = canvas.signIn(host);
  const ask = (path: string, method: string) =>
    canvas.fetch(`https://${host}/api/v1/${path}`, { method, headers: { cookie } });
  expect((await ask(list, 'POST')).status).toBe(403);
  expect((await ask(`${list}/1/abort`, 'PUT')).status).toBe(403);
  expect((await ask(`${list}/1/sis_import_errors`, 'GET')).status).toBe(404);
  expect((await ask('accounts/1/nothing', 'GET')).status).toBe(404);
  expect((await ask(`${list}/1`, 'GET')).status).toBe(404);
  expect(canvas.requests.unexpected.map(({ method, path }) => `${method} ${path}`)).toEqual([
    `POST /api/v1/${list}`,
    `PUT /api/v1/${list}/1/abort`,
    `GET /api/v1/${list}/1/sis_import_errors`,
    'GET /api/v1/accounts/1/nothing',
  ]);
});

test('lists its tools where an admin would look for them', async () => {
  const canvas = await stoppedCanvas();
  const ask = asker(canvas);
  const tabs = await json(await ask('accounts/self/tabs'));
  expect(tabs).toContainEqual(
    expect.objectContaining({ id: 'context_external_tool_42', label: 'SIS Integration' }),
  );
  const tools = await json(await ask('accounts/1/external_tools?search_term=sis'));
  expect(tools).toMatchObject([{ id: '42', name: 'SIS Integration' }]);
  expect(await json(await ask('accounts/2'))).toMatchObject({ root_account_id: '1' });
});

test('counts requests in a leaking bucket per person', async () => {
  const canvas = await stoppedCanvas();
  const ask = asker(canvas);
  const first = await ask(list);
  expect(Number(first.headers.get('x-rate-limit-remaining'))).toBeGreaterThan(590);
  expect(Number(first.headers.get('x-request-cost'))).toBeGreaterThan(0);
  canvas.district(host).buckets.fill('user:12', 800);
  const refused = await ask(list);
  expect(refused.status).toBe(403);
  expect(refused.headers.get('x-rate-limit-remaining')).toBe('0.0');
  expect(refused.headers.get('x-request-cost')).toBeNull();
  expect(await refused.text()).toContain('Rate Limit Exceeded');
  canvas.district(host).settings.throttleStatus = 429;
  expect((await ask(list)).status).toBe(429);
});

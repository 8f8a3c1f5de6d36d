import { expect, test } from 'vitest';
import { secrets } from '../../canvas/secrets.ts';
import { markupA } from '../../canvas/tool/markup-a.ts';
import type { ListView } from '../../canvas/tool/view.ts';
import { english } from '../../canvas/tool/words.ts';
import { host, json, minute, stoppedCanvas } from './canvas.ts';
import { launch, openTool, ticketFor, tool } from './launch.ts';

test('opens only by a ticket from Canvas, once, with a partitioned session of its own', async () => {
  const canvas = await stoppedCanvas({ scenario: 'running' });
  expect((await canvas.fetch(`${tool}/rostering`)).status).toBe(401);
  const ticket = await ticketFor(canvas);
  const launched = await launch(canvas, ticket);
  expect(launched.headers.get('location')).toBe('/rostering');
  expect(launched.headers.get('set-cookie')).toMatch(
    /HttpOnly.*Secure.*SameSite=None.*Partitioned/,
  );
  expect((await launch(canvas, ticket)).status).toBe(401);
});

test('shows nobody by name, and moves on only when asked again', async () => {
  const canvas = await stoppedCanvas({ scenario: 'healthy' });
  const headers = await openTool(canvas);
  const page = await canvas.fetch(`${tool}/rostering`, { headers });
  expect(page.headers.get('content-security-policy')).toContain("default-src 'self'");
  expect(await page.text()).not.toMatch(/<script>|<style| style=| on\w+=/);

  const shown = async (path: string) =>
    (await json(await canvas.fetch(`${tool}/api/view?path=${path}`, { headers }))).html as string;
  const id = canvas.district(host).jobs.at(-1)?.id;
  expect(await shown('/rostering')).toContain(`href="/rostering/jobs/${id}"`);
  const before = await shown(`/rostering/jobs/${id}`);
  canvas.clock.advance(2 * minute);
  const after = await shown(`/rostering/jobs/${id}`);
  expect(before).not.toEqual(after);
  expect(secrets.filter((secret) => after.includes(secret))).toEqual([]);

  const run = await canvas.fetch(`${tool}/api/run`, { method: 'POST', headers });
  expect((await json(run)).job).toBe(String(Number(id) + 1));
  expect(await shown('/rostering')).toContain('Dana Whitfield');
});

test('escapes what it shows', () => {
  const view: ListView = {
    page: 'list',
    timeZone: 'America/Denver',
    schedules: [],
    rows: [
      {
        jobId: '1',
        postedBy: '<img src=x onerror="alert(1)">',
        sisType: '"\'&',
        updatedAt: Date.UTC(2026, 10, 24, 9, 0, 12),
        stage: null,
        status: 'completed',
        files: [],
        href: '/rostering/jobs/1',
      },
    ],
    pageNumber: 1,
    pageCount: 1,
    csvHref: '/rostering/jobs.csv',
  };
  const html = markupA.list(view, english);
  expect(html).not.toContain('<img');
  expect(html).toContain('Nov 24, 2026 2:00:12 AM MST');
});

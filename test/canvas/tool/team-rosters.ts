import { Hono } from 'hono';
import { html } from '../html.ts';
import { assetsFrom } from '../pages/assets.ts';
import type { ToolEnv, World } from '../world.ts';

/**
 * Another account tool in another frame: about rosters, imports and their progress too,
 * but of sports teams. It must not be taken for SIS Integration.
 */
export function teamRostersApp(world: World) {
  return new Hono<ToolEnv>()
    .get('/favicon.ico', (c) => c.body(null, 204))
    .get('/assets/*', assetsFrom(new URL('./assets/', import.meta.url)))
    .post('/launch', async (c) => {
      const ticket = String((await c.req.parseBody()).launch_ticket ?? '');
      return world.launches.delete(ticket) ? c.redirect('/teams', 303) : c.body('No', 401);
    })
    .get('/teams', (c) => c.html(page));
}

const teams: [string, string, string, string][] = [
  ['Varsity Soccer', 'Coach Import', '24 of 24', 'Complete'],
  ['Junior Volleyball', 'Coach Import', '11 of 14', '79%'],
  ['Track & Field', 'Manual', '0 of 32', 'Failed'],
];
const page = html`<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<title>Team Rosters</title>
<link rel="stylesheet" href="/assets/markup-a.css">
</head>
<body><div id="app">
<h1>Team Rosters</h1>
<section class="block"><h2>Rosters</h2>
<table class="table"><caption class="sr">Rosters</caption>
<thead><tr><th scope="col">Team</th><th scope="col">Type</th><th scope="col">Players</th><th scope="col">Status</th></tr></thead>
<tbody>${teams.map((cells) => html`<tr>${cells.map((cell) => html`<td>${cell}</td>`)}</tr>`)}</tbody></table></section>
<section class="block"><h2>Progress</h2>
<h3>Roster Import Progress</h3><p>79%</p>
<button type="button" class="button">Refresh</button></section>
</div></body></html>`.text;

import { Hono } from 'hono';
import type { District } from '../district.ts';
import { type Fault, faultNames } from '../faults.ts';
import { html } from '../html.ts';
import { scenarioNamed, scenarios } from '../scenarios/by-name.ts';
import { markupNamed, markupNames } from '../tool/all-markups.ts';
import { english } from '../tool/words.ts';
import type { CanvasEnv, World } from '../world.ts';

/** `/simulation`: the scenario, the clock and the faults of this host, chosen by hand. */
export const simulation = new Hono<CanvasEnv>()
  .get('/', (c) => c.html(simulationPage(c.env.world, c.env.district)))
  .post('/', async (c) => {
    const { world, district } = c.env;
    const { host } = district.facts;
    const form = await c.req.parseBody({ all: true });
    const text = (name: string) => String(form[name] ?? '');
    if (text('do') === 'play') district.play(scenarioNamed(text('scenario')), world.clock.now());
    if (text('do') === 'speed') world.clock.speed = Number(text('speed'));
    if (text('do') === 'advance') world.clock.advance(Number(text('minutes')) * 60_000);
    if (text('do') === 'look') {
      district.settings.markup = markupNamed(text('markup')).name;
      district.settings.nextMarkup = null;
    }
    if (text('do') === 'sign-out') district.sessions.endAll();
    if (text('do') === 'sign-in') district.sessions.resumeAll();
    if (text('do') === 'faults') {
      world.faults.clear(host);
      for (const name of [form.fault].flat()) {
        if (faultNames.includes(name as Fault)) world.faults.on(host, name as Fault);
      }
    }
    return c.redirect('/simulation', 303);
  });

function simulationPage({ clock, faults }: World, district: District): string {
  const { facts, scenario, settings } = district;
  const active = faults.active(facts.host);
  return html`<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Simulation</title>
<link rel="stylesheet" href="/dist/simulation.css">
</head>
<body>
<main>
<h1>Simulated Canvas: ${facts.name}</h1>
<p>Simulated time <strong>${english.time(clock.now(), facts.timeZone)}</strong> at ${clock.speed}× speed.</p>
<nav aria-label="Pages"><ul>
  <li><a href="/accounts/${facts.accountId}/external_tools/${facts.toolId}">SIS Integration</a></li>
  <li><a href="/accounts/${facts.accountId}/sis_import">SIS Import</a></li>
  <li><a href="/accounts/${facts.accountId}/external_tools/${facts.teamToolId}">Team Rosters</a></li>
  <li><a href="/accounts/${facts.accountId}">Account</a></li>
  <li><a href="/">Dashboard</a></li>
  <li><a href="/courses/7">Course</a></li>
</ul></nav>
<form method="post"><fieldset><legend>Scenario</legend>${scenarios.map(
    ({ name, title }) => html`
  <label><input type="radio" name="scenario" value="${name}"${scenario?.name === name && html` checked`}> <strong>${name}</strong> ${title}</label>`,
  )}
  <button name="do" value="play">Play from its start</button></fieldset></form>
<form method="post"><fieldset><legend>Look of the SIS Integration tool</legend>
  <label>Look <select name="markup">${[...new Set([...markupNames, settings.markup])].map(
    (name) => html`<option${name === settings.markup && html` selected`}>${name}</option>`,
  )}</select></label>
  <button name="do" value="look">Set look</button></fieldset></form>
<form method="post"><fieldset><legend>Clock</legend>
  <label>Speed <select name="speed">${[0, 1, 10, 60, 300].map(
    (n) =>
      html`<option value="${n}"${n === clock.speed && html` selected`}>${n === 0 ? 'stopped' : `${n}×`}</option>`,
  )}</select></label>
  <button name="do" value="speed">Set speed</button>
  <label>Step <input name="minutes" type="number" min="0" value="1"> minutes</label>
  <button name="do" value="advance">Step</button></fieldset></form>
<form method="post"><fieldset><legend>API faults</legend>${faultNames.map(
    (name) => html`
  <label><input type="checkbox" name="fault" value="${name}"${active.has(name) && html` checked`}> ${name}</label>`,
  )}
  <button name="do" value="faults">Set faults</button></fieldset></form>
<form method="post"><fieldset><legend>Sessions</legend>
  <button name="do" value="sign-out">End all sessions</button>
  <button name="do" value="sign-in">Bring them back</button></fieldset></form>
</main>
</body>
</html>`.text;
}

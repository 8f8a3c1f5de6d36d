import { readFileSync } from 'node:fs';
import { District } from '../../canvas/district';
import { demo } from '../../canvas/district-facts';
import { jobAt } from '../../canvas/sync/job-state';
import type { Scenario } from '../../canvas/sync/script';
import { detailsView } from '../../canvas/tool/details-view';
import { markupA } from '../../canvas/tool/markup-a';
import { english } from '../../canvas/tool/words';

const own = new URL('../../canvas/tool/assets/markup-a.css', import.meta.url);

/** The simulated tool's page of the newest job of a scenario, with another style sheet added to its own. */
export function detailsPage(scenario: Scenario, css: string): string {
  const now = Date.parse(scenario.start);
  const district = new District(demo, () => 0);
  district.play(scenario, now);
  const plan = district.jobs.at(-1);
  const state = plan ? jobAt(plan, now) : null;
  if (!state) throw new Error('the scenario has no job');
  const content = markupA.details(detailsView(district, state, now), english);
  const style = `${readFileSync(own, 'utf8')}\n${css}`;
  return `<!DOCTYPE html><html lang="en"><style>${style}</style><body><div id="app">${content}</div></body></html>`;
}

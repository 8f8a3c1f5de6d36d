// @vitest-environment jsdom
import { cleanup, render } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';
import { JobPanel } from '../../../components/panel/JobPanel';
import { Popup } from '../../../components/popup/Popup';
import {
  account,
  canvasImport,
  failedJob,
  job,
  now,
  pageOf,
  snapshot,
  tools,
} from '../components/samples';
import { speak } from './speak';

afterEach(cleanup);

const nothing = () => {};

/** Everything a job's panel and the popup say, and the direction they say it in. */
async function shown(locale: string) {
  await speak(locale);
  const panel = render(
    <JobPanel
      {...{ job: job(), account: account(), connected: 'live', now, message: null }}
      blocks={['import-counts']}
      byStructure={true}
      insight={undefined}
      onGoToTab={nothing}
      {...pageOf()}
      {...tools()}
    />,
  ).container;
  const dir = panel.querySelector('section')?.dir;
  const said = [...panel.querySelectorAll('[aria-label]')].map((one) => one.ariaLabel);
  const popup = render(
    <Popup
      snapshot={snapshot({ jobs: [failedJob()], imports: [canvasImport()] })}
      {...{
        trouble: null,
        now,
        notifications: 'off',
        access: 'granted',
        addition: null,
        frame: null,
        news: null,
      }}
      insightOf={() => null}
      onOpen={nothing}
      onSchedules={nothing}
      onSeen={nothing}
      onHandle={nothing}
      onCatchUp={nothing}
      onAllowNotifications={nothing}
      onAllowAccess={nothing}
      onAddHost={nothing}
      onSettings={nothing}
      onSetUp={nothing}
      onDismissNews={nothing}
      onOutline={null}
      onCopy={async () => true}
    />,
  ).container;
  return { dir, text: [panel.textContent, ...said, popup.textContent].join('\n') };
}

describe('panel and popup', () => {
  it.each([
    [
      'es',
      'ltr',
      [
        'hace 3\u00a0s',
        'trabajo probable',
        'Roster Extract falló al 37',
        'que Rosterscope no conoce',
      ],
    ],
    [
      'fr',
      'ltr',
      [
        'il y a 3\u00a0s',
        'tâche probable',
        'Échec de Roster Extract à 37',
        'que Rosterscope ne connaît pas',
      ],
    ],
    [
      'pt_BR',
      'ltr',
      [
        'há 3\u00a0s',
        'tarefa provável',
        'Roster Extract falhou em 37',
        'que o Rosterscope não conhece',
      ],
    ],
    ['ar', 'rtl', ['قبل', 'هذه المهمة على الأرجح', 'فشلت خطوة', 'لا يعرفها']],
  ])('speak %s and no English but the names', async (locale, direction, texts) => {
    const { dir, text } = await shown(locale);
    expect(dir).toBe(direction);
    for (const one of texts) expect(text).toContain(one);
    expect(text).not.toMatch(/\b(the|of|for|from|not|ago|running|failed|job|unknown|yet)\b/i);
  });
});

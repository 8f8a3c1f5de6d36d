import type { DetailsView, ListView } from '../../view.ts';
import { listAxesB } from '../axes/axes-b.ts';
import { spelled } from '../axes/axis.ts';
import type { DetailsChoiceB } from '../details-b.ts';
import type { ListChoiceB } from '../list-b.ts';
import { wordsOf } from '../page.ts';
import { type DetailsTruth, type StepTruth, shownId } from './truth-details.ts';
import type { ListTruth } from './truth-list.ts';

const unknown: StepTruth = { states: ['unknown'], percents: [null] };
const never = { extract: null, conversion: null, import: null };

/** Generation B shows imports that have ended, and no steps: of those only what the imports add up to is known. */
export function detailsTruthB(view: DetailsView, choice: DetailsChoiceB): DetailsTruth {
  const batches = view.batches.map(({ label }): StepTruth => {
    if (label.kind === 'complete') return { states: ['complete'], percents: [null, 100] };
    return label.kind === 'failed' ? { states: ['failed'], percents: [label.percent] } : unknown;
  });
  const failed = batches.find(({ states }) => states.includes('failed'));
  const all = batches.length > 0 && batches.every(({ states }) => states.includes('complete'));
  return {
    kind: 'details',
    id: shownId(view, choice),
    name: choice.name.value === 'none' ? null : view.name,
    steps: {
      extract: unknown,
      conversion: unknown,
      import:
        failed ?? (all ? { states: ['complete', 'unknown'], percents: [null, 100] } : unknown),
    },
    startedAt: never,
    endedAt: never,
    batches,
  };
}

export function listTruthB(view: ListView, choice: ListChoiceB): ListTruth {
  const columns = spelled(listAxesB.historyColumns, choice.historyColumns);
  const addressed = choice.link.value === 'address' || choice.link.value === 'query';
  const named = columns.includes('files') && choice.files.value === 'named';
  return {
    kind: 'list',
    rows: view.rows.map(({ jobId, updatedAt, status, files }) => ({
      jobId: addressed || (named && files.length) ? jobId : null,
      type: columns.includes('type') ? wordsOf(choice).job.rosterImport : null,
      sisType: null,
      updatedAt: columns.includes('timeUpdated') ? updatedAt : null,
      stage: 'none',
      status: choice.historyStatus.value === 'absent' ? null : status,
    })),
    schedules:
      choice.schedulesB.value === 'none'
        ? null
        : view.schedules.map(({ nextRun, timeZone, paused }) => ({
            nextRun,
            zone: timeZone,
            status: paused ? 'suspended' : 'enabled',
          })),
  };
}

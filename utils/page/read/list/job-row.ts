import type { RowReading } from '../../../roster/model/reading';
import { textOf } from '../../locate/fields';
import { statusWithStage } from '../../locate/jobs/text-pieces';
import { type Dating, timeAmong } from '../../parse/time-of';
import { sole } from '../../sole';
import { labelKey, oneLine } from '../../text';
import type { AxNode } from '../../tree/ax-node';
import { lookUp, says } from '../../words/look-up';
import { entryJobId } from './details-link';
import type { JobEntry } from './job-entries';

/** One job as its row or card shows it. `hasStages`: the page is of the generation whose jobs have them. */
export function rowOf(entry: JobEntry, dating: Dating, hasStages: boolean): RowReading {
  const { values, misaligned } = entry;
  if (misaligned) {
    return {
      jobId: entryJobId(entry),
      type: null,
      sisType: null,
      updatedAt: null,
      stage: 'unknown',
      status: 'unknown',
    };
  }
  // A colon, a dash or a dividing dot may stand with the value.
  const shown = (value: AxNode[] | undefined) =>
    oneLine(textOf(value)).replace(/^[^\p{L}\p{N}(]+|[^\p{L}\p{N})]+$/gu, '') || null;
  const type = values.get('type');
  // Below the type a cell may say what else is known of the job.
  const named = type?.filter((part) => says('jobTypes', part));
  const status = statusOf(values.get('status'));
  // A job that ended well shows no stage.
  const isStageless = hasStages && !values.has('stage') && /^(completed|warning)$/.test(status);
  return {
    jobId: entryJobId(entry),
    type: shown(named?.length === 1 ? named : type),
    sisType: shown(values.get('sisType')),
    updatedAt: timeAmong(values.get('updatedAt'), dating),
    stage: isStageless ? null : stageOf(values.get('stage')),
    status,
  };
}

function stageOf(value: AxNode[] | undefined): RowReading['stage'] {
  if (!value) return 'unknown';
  const text = textOf(value);
  const words = value[0]?.words;
  if (!words || !labelKey(text) || lookUp('states', text, words) === 'blank') return null;
  return lookUp('stages', text, words) ?? 'unknown';
}

function statusOf(value: AxNode[] | undefined): RowReading['status'] {
  const statuses = (value ?? []).flatMap(
    ({ text, words }) => lookUp('statuses', statusWithStage(text, words)[0] ?? text, words) ?? [],
  );
  return sole(statuses) ?? 'unknown';
}

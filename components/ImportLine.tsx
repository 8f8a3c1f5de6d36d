import { percent, say } from '../utils/language';
import { Chip } from './Chip';
import type { Clocks } from './clocks';
import { type ImportItem, importStepOf } from './import-items';
import { outcomeText, whenText } from './outcome';
import { StepBar } from './StepBar';
import { elapsedText, newsText, sourceText, stateText, tone, wholePercent } from './step-text';
import { separator } from './words';

/** One Canvas import, or those of a rostering job: how far it is or how it ended, and who says so. */
export function ImportLine({ item, clocks }: { item: ImportItem; clocks: Clocks }) {
  const step = importStepOf(item);
  const own = !('steps' in item);
  const figure = wholePercent(step);
  const open = step.state === 'running' || step.state === 'waiting';
  const stopped = own && item.state === 'aborted';
  const running = step.state === 'running' && figure !== null;
  const word = stopped
    ? say('importState.aborted')
    : running
      ? percent(figure)
      : stateText(step, false);
  const state = own && !open ? outcomeText(item) : newsText(step);
  const when = open
    ? elapsedText(step, clocks)
    : whenText(own ? item : { ...item, endedAt: step.endedAt }, clocks);
  const from = sourceText(step, clocks, say('fromPage'));
  return (
    <li class="import" data-import={item.key} data-status={item.status}>
      <div class="top">
        <Chip tone={tone(step)} word={word} />
        <strong>{own ? say('canvasImport', item.id) : say('importsOfJob', item.id)}</strong>
        {step.state === 'running' && <StepBar name="import" step={step} />}
      </div>
      <p class="small">{[state, when, from].filter(Boolean).join(separator)}</p>
      {stopped && <p class="small hint">{say('abortedHint')}</p>}
    </li>
  );
}

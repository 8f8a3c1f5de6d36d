import { useId } from 'preact/hooks';
import type { InsightProps, Mount } from '../../../utils/in-page/mount';
import { percent, say } from '../../../utils/language';
import type { ImportState } from '../../../utils/roster/model/import';
import { isJob } from '../../../utils/roster/model/is-job';
import type { Clocks } from '../../text/clocks';
import { type ImportItem, importStepOf } from '../../text/import-items';
import { endText, outcomeText } from '../../text/outcome';
import {
  elapsedText,
  newsText,
  sourceText,
  stateText,
  tone,
  wholePercent,
} from '../../text/step-text';
import { separator } from '../../text/words';
import { Chip } from '../../ui/Chip';
import { InsightPlace } from '../insight/InsightPlace';
import { StepBar } from '../steps/StepBar';

/** Canvas went back to the state before the import, or tried to. */
const takenBack: ReadonlySet<ImportState> = new Set([
  'restored',
  'partially_restored',
  'restore_failed',
]);

interface Props extends InsightProps {
  item: ImportItem;
  clocks: Clocks;
  /** Null until the insight script is there. */
  mount: Mount | null;
  /** True while Canvas's own progress bar is in sight. */
  isBarShown: boolean;
  onToggle: () => void;
}

/** One Canvas import, or those of a rostering job: how far it is or how it ended, and who says so. */
export function ImportLine({ clocks, isBarShown, onToggle, ...props }: Props) {
  const { item, open, mount } = props;
  const id = useId();
  const step = importStepOf(item);
  const own = !isJob(item);
  const figure = wholePercent(step);
  const ofJob = item.id === null ? say('importsOfUnnamed') : say('importsOfJob', item.id);
  const title = own ? say('canvasImport', item.id) : ofJob;
  const goesOn = step.state === 'running' || step.state === 'waiting';
  const stopped = own && item.state === 'aborted';
  const running = step.state === 'running' && figure !== null;
  // How the rows went is not what counts of an import that was stopped, or taken back.
  const isOver = own && (stopped || takenBack.has(item.state));
  const progress = running ? percent(figure) : stateText(step, false);
  const word = isOver ? say(`importState.${item.state}`) : progress;
  const state = own && !goesOn ? outcomeText(item) : newsText(step);
  const when = goesOn
    ? elapsedText(step, clocks)
    : endText(own ? item : { ...item, endedAt: step.endedAt }, clocks);
  const from = sourceText(step, clocks, say('fromPage'));
  return (
    <li class="import" data-import={item.key} data-status={item.status}>
      <div class="top">
        <Chip tone={tone(step)} word={word} />
        <strong id={id}>{title}</strong>
        {step.state === 'running' && <StepBar name="import" step={step} />}
        <button
          type="button"
          class="button"
          aria-expanded={open}
          aria-describedby={id}
          onClick={onToggle}
        >
          {say('details')}
        </button>
      </div>
      <p class="small">{[state, when, from].filter(Boolean).join(separator)}</p>
      {stopped && isBarShown && <p class="small hint">{say('abortedHint')}</p>}
      {open && !mount && <p class="small">{say('loading')}</p>}
      {open && <InsightPlace {...props} />}
    </li>
  );
}

import type { ComponentChildren } from 'preact';
import { percent, say } from '../../utils/language';
import type { ImportKey } from '../../utils/roster/model/keys';
import type { ImportView } from '../../utils/roster/model/snapshot';
import { StepBar } from '../panel/steps/StepBar';
import type { Clocks } from '../text/clocks';
import { elapsedText, newsText, sourceText, wholePercent } from '../text/step-text';
import * as words from '../text/words';
import { Chip } from '../ui/Chip';
import { Took } from '../ui/Took';

interface Props {
  item: ImportView;
  clocks: Clocks;
  onOpen: (key: ImportKey) => void;
  /** What history and knowledge say of it. */
  children: ComponentChildren;
}

/** A running Canvas import that belongs to no known job. */
export function RunningImport({ item, clocks, onOpen, children }: Props) {
  const { step } = item;
  const figure = wholePercent(step);
  const state = step.state === 'running' && figure !== null ? percent(figure) : null;
  return (
    <li class="item running" data-import={item.key} data-status={item.status}>
      <div class="top">
        <button type="button" class="open" onClick={() => onOpen(item.key)}>
          <bdi>{say('canvasImport', item.id)}</bdi>
        </button>
        <Chip tone={step.state} word={state ?? say(`state.${step.state}`)} />
        <Took
          time={elapsedText(step, clocks)}
          text={words.runningTime(elapsedText(step, clocks))}
        />
      </div>
      <StepBar name="import" step={step} />
      <p class="small">
        {newsText(step) || say(`importState.${item.state}`)}
        <br />
        {sourceText(step, clocks, say('fromPage'))}
      </p>
      {children}
    </li>
  );
}

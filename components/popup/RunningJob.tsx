import type { ComponentChildren } from 'preact';
import { percent, say } from '../../utils/language';
import type { JobKey } from '../../utils/roster/model/keys';
import type { JobView } from '../../utils/roster/model/snapshot';
import { stepNames } from '../../utils/roster/model/step-names';
import { StepBar } from '../panel/steps/StepBar';
import { age, type Clocks } from '../text/clocks';
import { runTime } from '../text/job-text';
import { jobTitle } from '../text/job-title';
import {
  detailText,
  isByStructure,
  sourceText,
  stateText,
  tone,
  wholePercent,
} from '../text/step-text';
import * as words from '../text/words';
import { Chip } from '../ui/Chip';
import { Took } from '../ui/Took';

interface Props {
  job: JobView;
  clocks: Clocks;
  onOpen: (key: JobKey) => void;
  /** What history and knowledge say of it. */
  children: ComponentChildren;
}

/** A running job in the popup, with its three steps. */
export function RunningJob({ job, clocks, onOpen, children }: Props) {
  return (
    <li class="item running" data-job={job.key} data-status={job.status}>
      <div class="top">
        <button type="button" class="open" onClick={() => onOpen(job.key)}>
          <bdi>{job.name ?? jobTitle(job)}</bdi>
        </button>
        <Took time={runTime(job, clocks)} text={words.runningTime(runTime(job, clocks))} />
      </div>
      <ol class="three">
        {stepNames.map((name) => {
          const step = job.steps[name];
          const figure = step.state === 'running' ? wholePercent(step) : null;
          return (
            <li key={name}>
              <span class="name">{say(`step.${name}`)}</span>
              <StepBar name={name} step={step} />
              <Chip
                tone={tone(step)}
                word={figure === null ? stateText(step, false) : percent(figure)}
              />
            </li>
          );
        })}
      </ol>
      <CurrentStep job={job} clocks={clocks} />
      {stepNames.some((name) => isByStructure(job.steps[name])) && (
        <p class="small">{say('unknownWords')}</p>
      )}
      {children}
    </li>
  );
}

/** What the step that runs is at, and where that is known from. */
function CurrentStep({ job, clocks }: Pick<Props, 'job' | 'clocks'>) {
  const name = stepNames.find((one) => job.steps[one].state === 'running');
  if (!name) return <p class="small">{say('asOf', age(job.asOf, clocks))}</p>;
  return (
    <p class="small">
      {detailText(job, name, clocks)}
      <br />
      {sourceText(job.steps[name], clocks, say('fromPage'))}
    </p>
  );
}

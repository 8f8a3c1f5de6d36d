import { count, number, say } from '../../../utils/language';
import { enough, median } from '../../../utils/roster/estimate/statistics';
import { stepNames } from '../../../utils/roster/model/step-names';
import { duration as spanOf } from '../../../utils/roster/time/duration';
import { clock, durationText } from '../../text/time';
import { TrendChart } from './TrendChart';
import { type Bar, barOutcome, changesOf, chartedRuns, type Measure, trend } from './trend';
import type { RunHistory } from './use-run-history';

function figureText(value: number | null, measure: Measure): string {
  if (value === null) return '–';
  return measure === 'changes' ? number(value) : durationText(value);
}

/** A chart in one sentence: the usual value and the latest. */
function summary(bars: Bar[], measure: Measure): string {
  const known = bars.map(({ value }) => value).filter((value) => value !== null);
  const name = measure === 'changes' ? say('trends.changes') : say(`step.${measure}`);
  if (known.length === 0) return say('trends.unknown', name);
  const last = known.at(-1) ?? null;
  if (known.length < enough) return say('trends.last', name, figureText(last, measure));
  return say('trends.summary', name, figureText(median(known), measure), figureText(last, measure));
}

/** How long the steps of the last runs took, how much they changed and how they ended. */
export function Trends({ past, now }: { past: RunHistory | null; now: number }) {
  const runs = chartedRuns(past?.run ?? null, past?.history ?? []);
  if (runs.length < 2) {
    return (
      <section>
        <h3>{say('trends.title')}</h3>
        <p>{say(past ? 'trends.few' : 'trends.reading')}</p>
      </section>
    );
  }
  const failed = runs.filter((run) => barOutcome(run) === 'failed').length;
  const measures: Measure[] = [...stepNames, 'changes'];
  const charts = measures.map((measure) => ({ measure, bars: trend(runs, measure) }));
  return (
    <section>
      <h3>{count('trends.runs', runs.length)}</h3>
      {failed > 0 && <p>{count('trends.failed', failed)}</p>}
      {charts
        .filter(({ bars }) => bars.some(({ value }) => value !== null))
        .map(({ measure, bars }) => (
          <TrendChart key={measure} measure={measure} bars={bars} text={summary(bars, measure)} />
        ))}
      <details>
        <summary>{say('trends.table')}</summary>
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard. */}
        <section class="scroll" aria-label={say('trends.title')} tabIndex={0}>
          <table>
            <thead>
              <tr>
                <th scope="col">{say('trends.began')}</th>
                <th scope="col">{say('trends.result')}</th>
                {stepNames.map((step) => (
                  <th scope="col" key={step}>
                    {say(`step.${step}`)}
                  </th>
                ))}
                <th scope="col">{say('trends.changes')}</th>
              </tr>
            </thead>
            <tbody>
              {runs.toReversed().map((run) => (
                <tr key={run.key}>
                  <th scope="row">{clock(run.startedAt, now)}</th>
                  <td>{say(`status.${run.status}`)}</td>
                  {stepNames.map((step) => (
                    <td key={step}>{figureText(spanOf(run.steps[step]), step)}</td>
                  ))}
                  <td>{figureText(changesOf(run), 'changes')}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </section>
      </details>
    </section>
  );
}

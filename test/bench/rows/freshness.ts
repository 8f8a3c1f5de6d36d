import { browsers } from '../browsers';
import { type Effort, figureOf, type Measured } from '../figure';
import { realDelays, simulatedDelays } from '../freshness/unwatched';
import { reloadedDelays, watchedDelays } from '../freshness/watched';

/** A panel asks every 5 s while a job runs. */
const pollInterval = 5;
const inSeconds = (ms: readonly number[]) => ms.map((each) => each / 1000);

export default async function freshness({ isQuick }: Effort): Promise<Measured> {
  const { ours, without } = await browsers();
  const asleep = isQuick ? null : realDelays(12);
  const alone = await reloadedDelays(without, isQuick ? 0.5 : 20);
  const watched = inSeconds(await watchedDelays(ours, isQuick ? [8] : [50, 50]));
  const simulated = await simulatedDelays(isQuick ? 8 : 100);
  const real = await asleep;
  const byHand = inSeconds(alone['every minute']);
  const reloaded = inSeconds(alone['every 30 s']);
  const unit = 's';
  const handed = (of: 'median' | 'p95') => ({
    name: 'page alone, refreshed every minute',
    value: figureOf({ name: '', unit, baseline: { name: '', value: 0 } }, byHand, of).value,
  });
  const tab = {
    name: 'page alone, reloaded every 30 s',
    value: figureOf({ name: '', unit, baseline: { name: '', value: 0 } }, reloaded, 'p95').value,
  };
  const poller = { name: 'a poller every 60 s; page alone: never', value: 0.95 * 60 };
  const most = 31;
  return {
    remarks: [
      'With a panel open the limit is its look every 5 s, on a tick of 1 s; with none it is the alarm, which browsers let ring every 30 s at the soonest.',
    ],
    figures: [
      figureOf(
        {
          name: 'Freshness, panel open: change on Canvas → pixels',
          unit,
          baseline: handed('median'),
          goal: { times: 50 },
        },
        watched,
      ),
      figureOf(
        {
          name: 'Freshness, panel open, p95',
          unit,
          baseline: tab,
          goal: { most: pollInterval + 0.25, times: 50 },
        },
        watched,
        'p95',
      ),
      figureOf(
        {
          name: 'Freshness, no page open: failure → badge, p95, simulated clock',
          unit,
          baseline: poller,
          goal: { most },
        },
        inSeconds(simulated.badge),
        'p95',
      ),
      figureOf(
        {
          name: 'Freshness, no page open: failure → notice, p95, simulated clock',
          unit,
          baseline: poller,
          goal: { most },
        },
        inSeconds(simulated.notice),
        'p95',
      ),
      ...(real
        ? [
            figureOf(
              {
                name: 'Freshness, no page open: failure → badge, p95, real browser',
                unit,
                baseline: poller,
                goal: { most },
              },
              inSeconds(real.badge),
              'p95',
            ),
          ]
        : []),
    ],
  };
}

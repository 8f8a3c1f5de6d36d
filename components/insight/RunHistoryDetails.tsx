import type { InsightProps } from '../../utils/in-page/mount';
import { say } from '../../utils/language';
import type { Grouping } from '../../utils/roster/explain/group/group';
import { Counts } from './Counts';
import { HandOver } from './HandOver';
import { Trends } from './Trends';
import type { RunHistory } from './use-run-history';

/** What is kept of a run and of earlier ones, and what may be handed on of it. */
export function RunHistoryDetails(
  props: InsightProps & { grouping: Grouping | null; past: RunHistory | null },
) {
  const { past } = props;
  return (
    <>
      <Counts past={past} />
      <Trends past={past} now={props.now} />
      {past?.house?.handOvers === false ? (
        <p class="quiet-text">{say('handOver.barred')}</p>
      ) : (
        <HandOver {...props} />
      )}
    </>
  );
}

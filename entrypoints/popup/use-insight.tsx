import { useEffect, useState } from 'preact/hooks';
import browser from 'webextension-polyfill';
import { InsightLine } from '../../components/panel/insight/InsightLine';
import { useFound } from '../../components/panel/use-found';
import { leadItem, popupGroups } from '../../components/text/popup-groups';
import { explanationsHere } from '../../utils/explanations';
import { loadInsight } from '../../utils/in-page/load-insight';
import type { Mount } from '../../utils/in-page/mount';
import { log } from '../../utils/log';
import type { RunKey } from '../../utils/roster/model/keys';
import type { ImportView, JobView, Snapshot } from '../../utils/roster/model/snapshot';
import type { LocalTime } from '../../utils/roster/model/step';
import type { useSnapshot } from '../../utils/use-snapshot';

const none: readonly string[] = [];

interface Brought {
  mount: Mount;
  explanations: readonly string[];
}

/** What explains, with what the knowledge base says in the admin's language. */
async function bring(): Promise<Brought> {
  const [{ mount }, explanations] = await Promise.all([loadInsight(), explanationsHere()]);
  return { mount, explanations };
}

/** True where an account is headed by a failure: it is explained unasked. */
const hasFailure = (snapshot: Snapshot, now: LocalTime) =>
  popupGroups(snapshot, now).some((group) => leadItem(group)?.status === 'failed');

/** Draws what history and knowledge say of an item; the rest of it is loaded once there is something to explain. */
export function useInsight(
  { snapshot, insights, isJudged, send, listen }: ReturnType<typeof useSnapshot>,
  now: LocalTime,
) {
  /** Key of the item whose details the admin has opened. */
  const [opened, setOpened] = useState<RunKey | null>(null);
  const [brought, setBrought] = useState<Brought | null>(null);
  const { foundOf, on } = useFound();
  const isWanted = opened !== null || (snapshot !== null && hasFailure(snapshot, now));
  useEffect(() => {
    if (isWanted) bring().then(setBrought, (error) => log('The details could not be shown', error));
  }, [isWanted]);

  const insightOf = (item: JobView | ImportView, isLead = false) => (
    <InsightLine
      compact
      {...{ item, now, send, listen, isLead }}
      {...(isLead && on)}
      account={snapshot?.accounts.find(({ host }) => host === item.host) ?? null}
      insight={insights[item.key]}
      open={opened === item.key}
      message={null}
      list={null}
      // Before that nobody knows whether a cause was found, or sought in vain.
      mount={(isJudged && brought?.mount) || null}
      explanations={brought?.explanations ?? none}
      version={browser.runtime.getManifest().version}
      supportCopy={foundOf(item.key).supportCopy}
      onToggle={() => setOpened(opened === item.key ? null : item.key)}
      onNotifyOnEnd={(on) => send({ kind: 'notify-on-end', key: item.key, on })}
      onSchedules={null}
    />
  );
  return { insightOf, causeOf: (key: RunKey) => foundOf(key).cause };
}

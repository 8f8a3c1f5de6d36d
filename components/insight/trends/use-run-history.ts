import { useEffect, useState } from 'preact/hooks';
import type { BackgroundMessage } from '../../../utils/background-message';
import type { InsightProps } from '../../../utils/in-page/mount';
import { importStepOf } from '../../text/import-items';

export type RunHistory = Extract<BackgroundMessage, { kind: 'past' }>;

/** The run behind a job and those it may be compared with; null until the background has answered. */
export function useRunHistory(
  { item, account, send, listen }: InsightProps,
  isWanted: boolean,
): RunHistory | null {
  const [past, setPast] = useState<RunHistory | null>(null);
  const { key, status } = item;
  const { percent } = importStepOf(item);
  // Canvas counts what an import did some time after its end.
  const refreshedAt = item.endedAt === null ? null : account?.readAt;
  // Asked anew when the job changes its status, or its counts may have changed.
  useEffect(() => {
    if (!isWanted) return;
    const leave = listen((message) => {
      if (message.kind === 'past' && message.key === key) setPast(message);
    });
    send({ kind: 'past', key });
    return leave;
  }, [key, isWanted, status, percent, refreshedAt]);
  return past?.key === key ? past : null;
}

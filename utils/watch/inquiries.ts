import type { Runtime } from 'webextension-polyfill';
import type { CanvasClient } from '../canvas/client';
import type { SurfaceMessage } from '../messages';
import type { Ledger } from '../roster/ledger';
import type { Run } from '../roster/run';
import type { Cell } from '../storage/cell';
import { pastOf } from './past';
import { createRows } from './rows';
import type { createSurfaces } from './surfaces';

type Question = SurfaceMessage & { kind: 'past' | 'rows' };

/** Answers what a surface asks of one job or import. */
export function createInquiries(
  client: CanvasClient,
  cell: Cell<Ledger>,
  recent: (host: string) => Promise<Run[]>,
  freshen: (host: string) => Promise<void>,
  { send }: Pick<ReturnType<typeof createSurfaces>, 'send'>,
) {
  const rows = createRows(client, cell.get, freshen, send);
  return {
    gone: rows.gone,
    async told(port: Runtime.Port, message: Question): Promise<void> {
      const { kind, key } = message;
      if (kind === 'rows') return rows.told(port, message);
      send(port, await pastOf(await cell.get(), key, recent));
    },
  };
}

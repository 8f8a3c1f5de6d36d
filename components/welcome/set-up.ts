import type { Host } from '../../utils/hosts/host';
import type { AccountView, Problem, Snapshot } from '../../utils/roster/model/snapshot';
import type { Access } from '../popup/AccessOffer';

export const setUpSteps = ['access', 'canvas', 'imports', 'page'] as const;
export type SetUpStep = (typeof setUpSteps)[number];

/** How far the set-up is: each step with what stands in its way, on the Canvas that is furthest. */
export interface SetUp {
  host: Host | null;
  states: Record<SetUpStep, 'done' | 'next' | 'later' | 'failed'>;
  /** Why the imports cannot be read; null while they can, or nobody knows. */
  problem: Problem | null;
  isDone: boolean;
}

const mayRead = ({ readAt, problem }: AccountView) => readAt !== null && problem === null;
const score = (account: AccountView) =>
  (mayRead(account) ? 2 : 0) + (account.pageUrl === null ? 0 : 1);

/** Works the set-up out of what is known; `snapshot` is null until the background answered. */
export function setUpOf(snapshot: Snapshot | null, access: Access): SetUp {
  const [account = null] = [...(snapshot?.accounts ?? [])].sort((a, b) => score(b) - score(a));
  const problem = account?.problem ?? null;
  const isDone: Record<SetUpStep, boolean> = {
    access: access === 'granted',
    canvas: account !== null,
    imports: account !== null && mayRead(account),
    page: account !== null && account.pageUrl !== null,
  };
  const next = setUpSteps.find((step) => !isDone[step]);
  const hasFailed = {
    access: access !== 'granted',
    canvas: false,
    imports: !!problem,
    page: false,
  };
  const stateOf = (step: SetUpStep) => {
    if (hasFailed[step]) return 'failed';
    if (isDone[step]) return 'done';
    return step === next ? 'next' : 'later';
  };
  return {
    host: account?.host ?? null,
    states: {
      access: stateOf('access'),
      canvas: stateOf('canvas'),
      imports: stateOf('imports'),
      page: stateOf('page'),
    },
    problem,
    isDone: next === undefined,
  };
}

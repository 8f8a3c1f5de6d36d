/** A page that keeps throwing the panel out does not want it. */
const most = 20;
const fightWithin = 500;
/** What the page draws so soon after a press, it draws for the admin. */
const answersWithin = 2000;

/** Counts how often the panel comes back to a page that threw it out with nobody asking for it. */
export function countReturns(signal: AbortSignal) {
  let pressedAt = 0;
  let returns = 0;
  let returnedAt = 0;
  const press = ({ isTrusted }: Event) => {
    if (isTrusted) pressedAt = Date.now();
  };
  addEventListener('click', press, { signal, capture: true });
  return {
    /** False once that was too often. `isAlone`: the page threw out nothing but the panel. */
    mayReturn(isAlone: boolean): boolean {
      const now = Date.now();
      const isAsked = now - pressedAt < answersWithin;
      const isFight = isAlone || (!isAsked && now - returnedAt < fightWithin);
      returns = isFight ? returns + 1 : 0;
      returnedAt = now;
      return returns <= most;
    },
  };
}

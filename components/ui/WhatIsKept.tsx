import { say } from '../../utils/language';

/** What Rosterscope stores, of whom, and where. */
export function WhatIsKept() {
  return (
    <section>
      <h2>{say('settings.kept.title')}</h2>
      <p>{say('settings.kept.jobs')}</p>
      <p>{say('settings.kept.people')}</p>
      <p>{say('settings.kept.here')}</p>
    </section>
  );
}

import { useEffect, useRef, useState } from 'preact/hooks';
import type { JobView } from '../../../utils/roster/model/snapshot';
import { type Milestone, milestone } from '../../text/milestone';

/** Live regions that are there before there is anything to say: milestones politely, failures at once. */
export function Milestones({ job }: { job: JobView | null }) {
  const before = useRef<JobView | null>(null);
  const announced = useRef(new Set<string>()).current;
  const [said, say] = useState<Milestone>({ polite: '', alert: '' });

  useEffect(() => {
    const last = before.current;
    before.current = job;
    if (!job || last?.key !== job.key) return;
    const fresh = milestone(last, job);
    const news = (text: string) => {
      const known = announced.has(job.key + text);
      if (text) announced.add(job.key + text);
      return known ? '' : text;
    };
    const polite = news(fresh.polite);
    const alert = news(fresh.alert);
    if (polite || alert) say({ polite, alert });
  }, [job, announced]);

  return (
    <>
      <div class="hidden" role="status">
        {said.polite}
      </div>
      <div class="hidden" role="alert">
        {said.alert}
      </div>
    </>
  );
}

import { say } from '../../utils/language';

/** What a rostering job is called: by its id, where a page tells one. */
export function jobTitle({ id }: { id: string | null }): string {
  return id === null ? say('jobWithoutId') : say('job', id);
}

/** A job's id as a page may hold it that shows no id: letters alone, which mean something to the tool only. */
export function tokenOf(jobId: string): string {
  return [...jobId].map((digit) => 'bcdfghjklm'[Number(digit)]).join('');
}

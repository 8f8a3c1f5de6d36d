/**
 * True for the address of an external tool opened from an account's navigation:
 * `/accounts/:id/external_tools/:id`. Ids are digits, `self`, or hold the shard of another
 * institution (`10~42`), as Canvas writes them; a query, a fragment or a last slash changes nothing.
 */
export function isAccountToolUrl(url: string): boolean {
  return /^https:..[^/?#]+\/accounts\/(self|[\d~]+)\/external_tools\/[\d~]+\/?([?#]|$)/.test(url);
}

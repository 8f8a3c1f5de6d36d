/**
 * True for Canvas's own SIS Import page, `/accounts/:id/sis_import` (canvas-lms config/routes.rb); a
 * query, a fragment or a last slash changes nothing.
 */
export function isSisImportUrl(url: string): boolean {
  return /^https:\/\/[^/?#]+\/accounts\/(self|[\d~]+)\/sis_import\/?([?#]|$)/.test(url);
}

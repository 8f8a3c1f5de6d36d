/**
 * The three steps of a rostering job, in the order the page runs them; apart from their schemas, which a
 * surface must not load for this.
 */
export const stepNames = ['extract', 'conversion', 'import'] as const;

/**
 * A host as browsers write it, see `hostName`. Neither a key nor an id of `roster/model/keys.ts` can be put where
 * one is meant; plain text can.
 */
export type Host = string & { readonly names?: 'host' };

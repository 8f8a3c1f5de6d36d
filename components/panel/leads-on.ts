/** A way on to where the page itself tells more. */
export interface LeadsOn {
  /** What its button says. */
  text: string;
  go: () => void;
}

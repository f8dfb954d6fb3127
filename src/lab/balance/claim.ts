/** Something that the balance must show, and whether it does. */
export interface Claim {
  readonly text: string;
  /** Null: it cannot be seen on this pack yet. */
  readonly holds: boolean | null;
  /** The figures on which this rests. */
  readonly found: string;
}

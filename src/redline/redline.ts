/**
 * A run of text in a redline. `editorial` runs differ only in what normal forms fold (look-alike letters, dashes, quotation
 * marks, spaces, letter case): `text` is then the new text and `old` what stood there.
 */
export type Run =
  { kind: 'equal' | 'added' | 'removed'; text: string } | { kind: 'editorial'; text: string; old: string }

/** The old text is the equal and removed runs (and `old` of editorial ones) in order; the new text the equal, added and editorial ones. */
export type Redline = Run[]

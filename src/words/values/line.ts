/** A sentence around the part that stands out; `strong` is empty if none does. */
export type Line = readonly [before: string, strong: string, after: string]

/** How saving to a file by itself stands; `unsupported` where the browser cannot write to files, `lapsed` where it wants to be asked again. */
export type AutosaveState =
  | { readonly kind: 'unsupported' | 'off' }
  | { readonly kind: 'saving'; readonly file: string }
  | { readonly kind: 'lapsed' | 'failed'; readonly file: string }
  /** `at` is the instant (ISO 8601) of what stands in the file; null until this page has written it. */
  | { readonly kind: 'on'; readonly file: string; readonly at: string | null }
  /** Not written, since it would lack these certificates, by their names: the browser has lost them or does not give them just now. */
  | { readonly kind: 'incomplete'; readonly file: string; readonly missing: readonly string[] }
  /** Not written, since so many records are in it and not here; null: it is no backup that can be read. */
  | { readonly kind: 'occupied'; readonly file: string; readonly others: number | null }

/** What the trainer must see wherever they are; `unopened`: the page could not even load what saves to the file. */
export type AutosaveTrouble =
  Extract<AutosaveState, { readonly kind: 'lapsed' | 'failed' | 'incomplete' | 'occupied' }> | { readonly kind: 'unopened' }

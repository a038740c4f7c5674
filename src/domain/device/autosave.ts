/** The state of autosaving to a file. `unsupported`: the browser can't write to files. `lapsed`: it needs permission again. */
export type AutosaveState =
  | { readonly kind: 'unsupported' | 'off' }
  | { readonly kind: 'saving'; readonly file: string }
  | { readonly kind: 'lapsed' | 'failed'; readonly file: string }
  /** `at` is when the file's content was saved (an ISO 8601 instant); null until this page has written it. */
  | { readonly kind: 'on'; readonly file: string; readonly at: string | null }
  /** Not written because it would lack these certificates (by name): the browser lost them or can't read them right now. */
  | { readonly kind: 'incomplete'; readonly file: string; readonly missing: readonly string[] }
  /** Not written because the file holds this many records that aren't here; null if it isn't a readable backup. */
  | { readonly kind: 'occupied'; readonly file: string; readonly others: number | null }

/** What the trainer must see on any screen. `unopened`: the code that writes the file didn't even load. */
export type AutosaveTrouble =
  | Extract<AutosaveState, { readonly kind: 'lapsed' | 'failed' | 'incomplete' | 'occupied' }>
  | { readonly kind: 'unopened' }

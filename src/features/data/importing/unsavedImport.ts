import type { SlashOrder } from '../../../domain/values/dateOrder'
import type { Edits } from '../../../exchange/csv/editedRow'
import type { TableChoices } from '../../../exchange/csv/understandTable'
import type { CardChoice } from '../../../words/changes/cards'
import { type Answers, noAnswers } from './answers'
import type { FoundCards, ReadTable } from './readSource'

/** What was pasted, or typed in its place; `html` came with `from` from a spreadsheet. */
export type Pasted = { readonly text: string; readonly clip: { readonly html: string; readonly from: string } | null }

/** A table that was read. The same file again has the same key, and so have the same pasted rows. */
export type OpenTable = { readonly key: string; readonly name: string | null; readonly found: ReadTable | FoundCards }

/** What the trainer chose, answered and mended in a sheet. */
export type ImportWork = {
  readonly choices: TableChoices
  readonly answers: Answers
  readonly edits: Edits
  readonly withLogged: boolean
}

/** What the trainer chose in a list of cards. */
export type CardWork = {
  readonly order: SlashOrder | null
  /** Whose cards they are; null if the trainer hasn't said. */
  readonly mine: string | null
  readonly choices: ReadonlyMap<number, CardChoice>
}

/** What the import keeps when it closes before anything is imported. */
export type UnsavedImport = {
  readonly pasted: Pasted
  /** The table last worked on. */
  readonly open: OpenTable | null
  /** By the key of the table and the number of the sheet. */
  readonly works: ReadonlyMap<string, ImportWork>
  /** By the key of the table. */
  readonly cards: ReadonlyMap<string, CardWork>
}

/** Changes what's kept; null if it's nothing. */
export type KeepImport = (change: (kept: UnsavedImport) => UnsavedImport) => void

const nothingPasted: Pasted = { text: '', clip: null }
export const nothingKept: UnsavedImport = { pasted: nothingPasted, open: null, works: new Map(), cards: new Map() }
export const noWork: ImportWork = { choices: {}, answers: noAnswers, edits: new Map(), withLogged: false }
export const noCardWork: CardWork = { order: null, mine: null, choices: new Map() }

export function workOf({ works }: UnsavedImport, key: string, sheet: number): ImportWork | null {
  return works.get(nameOfSheet(key, sheet)) ?? null
}

export function withWork(kept: UnsavedImport, open: OpenTable, sheet: number, work: ImportWork): UnsavedImport {
  return { ...kept, open, works: new Map([...kept.works, [nameOfSheet(open.key, sheet), work]]) }
}

/** The sheet as it was found. */
export function withoutWork(kept: UnsavedImport, key: string, sheet: number): UnsavedImport {
  return { ...kept, open: null, works: without(kept.works, (name) => name === nameOfSheet(key, sheet)) }
}

export function withCardWork(kept: UnsavedImport, open: OpenTable, work: CardWork): UnsavedImport {
  return { ...kept, open, cards: new Map([...kept.cards, [open.key, work]]) }
}

/** A table that was imported. */
export function withoutTable(kept: UnsavedImport, { key, name }: Pick<OpenTable, 'key' | 'name'>): UnsavedImport {
  const isOfTable = (other: string) => other === key || other.startsWith(`${key}\n`)
  return {
    pasted: name === null ? nothingPasted : kept.pasted,
    open: null,
    works: without(kept.works, isOfTable),
    cards: without(kept.cards, isOfTable),
  }
}

export function holdsAny({ pasted, works, cards }: UnsavedImport): boolean {
  // What a spreadsheet put on the clipboard comes a moment before its text.
  return pasted.text.trim() !== '' || pasted.clip !== null || works.size > 0 || cards.size > 0
}

function nameOfSheet(key: string, sheet: number): string {
  return `${key}\n${sheet}`
}

function without<Value>(map: ReadonlyMap<string, Value>, isGone: (name: string) => boolean): ReadonlyMap<string, Value> {
  return new Map([...map].filter(([name]) => !isGone(name)))
}

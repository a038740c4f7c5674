import type { ColumnUse } from '../../domain/files/columnUse'
import type { Category } from '../../domain/rule/category'
import type { Amount } from '../../domain/values/amount'
import type { PlainDate } from '../../domain/values/plainDate'

/** What's kept of a cell. Amounts are in hundredths: of the credential's unit, of an hour, of money. */
type KeptValue =
  | { readonly kind: 'day'; readonly day: PlainDate }
  | { readonly kind: 'credit' | 'hours' | 'cost'; readonly amount: Amount }
  | { readonly kind: 'category'; readonly category: Category }
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'nothing' }

export type KeptCell = {
  /** The cell as it is in the table. */
  readonly source: string
  readonly value: KeptValue
  /** Whether the value looks different than the cell, so that both are shown. */
  readonly isConverted: boolean
}

export type KeptCells = ReadonlyMap<ColumnUse, KeptCell>

/** Notes what's kept of a row's cells, while they're read. */
export type Keeping = { readonly cells: KeptCells; readonly keep: (use: ColumnUse, source: string, value: KeptValue, isConverted?: boolean) => void }

export function createKeeping(): Keeping {
  const cells = new Map<ColumnUse, KeptCell>()
  return {
    cells,
    keep: (use, source, value, isConverted) =>
      void cells.set(use, { source, value, isConverted: isConverted ?? looksDifferent(source.trim(), value) }),
  }
}

function looksDifferent(source: string, value: KeptValue): boolean {
  switch (value.kind) {
    case 'text':
      return source !== value.text
    case 'nothing':
      return source !== ''
    case 'cost': {
      const plain = plainMoney(source)
      return plain === null || Math.round(Number(plain) * 100) !== value.amount
    }
    case 'credit':
    case 'hours':
      return !/^\d*\.?\d*$/.test(source) || Math.abs(Number(source) * 100 - value.amount) > rounding
    default:
      return false
  }
}

/** What a computer makes of 0.29 * 100. A third decimal is far more. */
const rounding = 1e-6

/** "1299.00" of "$1,299.00"; null of what's written in another way. */
function plainMoney(source: string): string | null {
  const amount = source.replace(/^\p{Sc}\s?|\s?\p{Sc}$/gu, '')
  if (/^\d{1,3}(,\d{3})+(\.\d+)?$/.test(amount)) return amount.replaceAll(',', '')
  return /^\d*\.?\d*$/.test(amount) ? amount : null
}

import type { ColumnUse } from '../../domain/files/columnUse'
import type { TableChoices } from './understandTable'

type Uses = NonNullable<TableChoices['uses']>

/** The trainer's choices with one more. A column that has this use already loses it. */
export function withUse(uses: Uses | undefined, columns: readonly { readonly use: ColumnUse }[], column: number, use: ColumnUse): Uses {
  const others = columns.flatMap((other, index) => (index !== column && use !== 'ignore' && other.use === use ? [[index, 'ignore'] as const] : []))
  return new Map<number, ColumnUse>([...(uses ?? []), ...others, [column, use]])
}

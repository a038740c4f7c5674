import type { ColumnUse } from '../../domain/files/columnUse'
import type { Remark, RowQuestion } from '../../domain/files/rowState'
import { createFormReader, type FormReader } from '../../domain/forms/formReader'
import { isDeepEqual } from '../../domain/values/isDeepEqual'
import { createKeeping, type Keeping } from './keptCell'

/** Collects what's found while the cells of one row are read. */
export type RowReading = FormReader<ColumnUse> &
  Keeping & {
    readonly remarks: readonly Remark[]
    readonly questions: readonly RowQuestion[]
    readonly remark: (remark: Remark) => void
    readonly ask: (question: RowQuestion) => void
  }

export function createRowReading(): RowReading {
  const remarks: Remark[] = []
  const questions: RowQuestion[] = []
  return {
    ...createFormReader<ColumnUse>(),
    ...createKeeping(),
    remarks,
    questions,
    remark: (remark) => void remarks.push(remark),
    ask: (question) => {
      if (!questions.some((other) => isDeepEqual(other, question))) questions.push(question)
    },
  }
}

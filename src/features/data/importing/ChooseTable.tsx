import { DialogBody } from '../../../ui/dialog/DialogBody'
import { ChooseFile } from '../../../ui/fields/ChooseFile'
import { Button } from '../../../ui/layout/Button'
import { PasteField } from './PasteField'
import type { Source } from './readSource'
import type { Pasted } from './unsavedImport'

export type ChooseTableProps = {
  readonly isReading: boolean
  /** Why the last file wasn't read; null if there's none. */
  readonly problem: string | null
  readonly pasted: Pasted
  readonly onPasted: (change: Partial<Pasted>) => void
  readonly onRead: (source: Source) => void
  /** Stops reading. */
  readonly onCancel: () => void
}

/** The bytes decide; this only helps to find the file. */
const tableFiles = '.xlsx,.xlsm,.xls,.ods,.csv,.tsv,.txt,.html,.htm,.json,.png,.svg'

/** Asks for a file or pasted rows. */
export function ChooseTable({ isReading, problem, pasted, onPasted, onRead, onCancel }: ChooseTableProps) {
  return (
    <DialogBody>
      <p>Choose an Excel workbook, CSV file or badge, or paste rows. You’ll see every row before it’s imported.</p>
      <ChooseFile label="Table" accept={tableFiles} disabled={isReading} onChoose={(file) => onRead({ kind: 'file', file })} />
      <PasteField value={pasted} disabled={isReading} onChange={onPasted} onRead={onRead} />
      <p aria-live="polite">{isReading ? 'Reading…' : ''}</p>
      {isReading && (
        <div>
          <Button onClick={onCancel}>Cancel</Button>
        </div>
      )}
      {problem !== null && (
        <p role="alert" className="problem">
          {problem}
        </p>
      )}
    </DialogBody>
  )
}

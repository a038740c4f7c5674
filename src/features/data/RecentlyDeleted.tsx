import { useState } from 'react'
import { ArchiveRestore, Trash2 } from 'lucide'
import { FirstRows } from '../../components/lists/FirstRows'
import type { Deleted } from '../../domain/records/portfolio'
import { compareTexts } from '../../domain/values/compareTexts'
import { useRecert } from '../../store/useRecert'
import { useWhenOnDisk } from '../../store/useWhenOnDisk'
import { Button } from '../../ui/layout/Button'
import { ConfirmButton } from '../../ui/dialog/ConfirmButton'
import { Icon } from '../../ui/layout/Icon'
import { leaveRow } from '../../ui/focus/leaveRow'
import { moveInRows } from '../../ui/focus/moveInRows'
import { Card } from '../../ui/layout/Card'
import rows from '../../ui/layout/rows.module.css'
import { deletedText, deleteForGoodText, deletingWords, emptyDeletedText, nothingDeletedText } from '../../words/changes/lists'

/** How many are listed at first. */
const atFirst = 20

/** Records deleted in the last 30 days, latest first. */
export function RecentlyDeleted() {
  const deleted = useRecert((state) => state.portfolio.deleted)
  const bringBack = useRecert((state) => state.bringBack)
  const deleteForGood = useRecert((state) => state.deleteForGood)
  const whenOnDisk = useWhenOnDisk()
  const [isAtWork, setAtWork] = useState(false)
  const latestFirst = deleted.toReversed().sort((a, b) => compareTexts(b.deletedOn, a.deletedOn))
  return (
    <Card gap={12} aria-labelledby="deleted">
      <h2 id="deleted">Recently deleted</h2>
      {deleted.length === 0 && <p className="soft">{isAtWork ? deletingWords : nothingDeletedText()}</p>}
      {deleted.length > 0 && (
        <FirstRows
          rows={latestFirst}
          first={atFirst}
          onKeyDown={moveInRows}
          draw={(entry) => (
            <li key={entry.record.id} className={rows.row}>
              <div className={rows.text}>
                <p className={rows.name}>
                  <bdi>{nameOf(entry)}</bdi>
                </p>
                <p className="soft">{deletedText(entry)}</p>
              </div>
              <Button
                icon={<Icon of={ArchiveRestore} size={19} />}
                aria-label={`Bring back ${nameOf(entry)}`}
                onClick={({ currentTarget }) => {
                  if (bringBack(entry)) leaveRow(currentTarget)
                }}
              >
                Bring back
              </Button>
            </li>
          )}
        />
      )}
      {deleted.length > 0 && (
        <div>
          <ConfirmButton
            look="quiet"
            icon={<Icon of={Trash2} size={19} />}
            label={emptyDeletedText(deleted.length, atFirst)}
            confirmLabel={deleteForGoodText(deleted.length)}
            onConfirm={() => {
              document.querySelector('main')?.focus()
              setAtWork(true)
              deleteForGood()
              whenOnDisk(() => setAtWork(false))
            }}
          />
        </div>
      )}
    </Card>
  )
}

function nameOf(entry: Deleted): string {
  return entry.kind === 'course' ? entry.record.title : entry.record.name
}

import { Download, Pencil, Trash2 } from 'lucide'
import { FirstRows } from '../../components/lists/FirstRows'
import { deleteCourse, removeCredential } from '../../domain/changes/act'
import type { Kept } from '../../domain/records/portfolio'
import { useRecert } from '../../store/useRecert'
import { Button } from '../../ui/layout/Button'
import { Icon } from '../../ui/layout/Icon'
import { leaveRow } from '../../ui/focus/leaveRow'
import { moveInRows } from '../../ui/focus/moveInRows'
import { downloadText } from '../../ui/files/download'
import { Card } from '../../ui/layout/Card'
import { Cluster } from '../../ui/layout/Cluster'
import rows from '../../ui/layout/rows.module.css'
import { nameOfKept } from '../../words/device/keeping'

/** Records that a screen couldn't show, to correct, download or delete. */
export function SetAsideRecords({ onEdit }: { readonly onEdit: (kept: Kept) => void }) {
  const setAside = useRecert((state) => state.setAside)
  const takeUp = useRecert((state) => state.takeUp)
  const perform = useRecert((state) => state.perform)
  if (setAside.length === 0) return null
  return (
    <Card gap={12} aria-labelledby="set-aside">
      <h2 id="set-aside">Records Recert can’t show</h2>
      <p>They’re still saved, and in your backups. Correct what’s odd in them, or delete them.</p>
      <FirstRows
        rows={setAside}
        first={20}
        onKeyDown={moveInRows}
        draw={(kept) => (
          <li key={kept.record.id} className={rows.row}>
            <p className={rows.text}>
              <bdi>{nameOfKept(kept)}</bdi>
            </p>
            <Cluster gap={8}>
              <Button
                icon={<Icon of={Pencil} size={19} />}
                onClick={() => {
                  // If it can't be drawn in the form either, it's set aside again.
                  takeUp(kept)
                  onEdit(kept)
                }}
              >
                Edit
              </Button>
              <Button
                icon={<Icon of={Download} size={19} />}
                onClick={() => downloadText('recert-record.json', JSON.stringify(kept.record, null, 2), 'application/json')}
              >
                Download
              </Button>
              <Button
                look="quiet"
                icon={<Icon of={Trash2} size={19} />}
                onClick={({ currentTarget }) => {
                  if (perform(kept.kind === 'course' ? deleteCourse(kept.record) : removeCredential(kept.record))) leaveRow(currentTarget)
                }}
              >
                Delete
              </Button>
            </Cluster>
          </li>
        )}
      />
    </Card>
  )
}

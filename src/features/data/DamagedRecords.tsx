import { Download, Trash2 } from 'lucide'
import { FirstRows } from '../../components/lists/FirstRows'
import { useRecert } from '../../store/useRecert'
import { Button } from '../../ui/layout/Button'
import { ConfirmButton } from '../../ui/dialog/ConfirmButton'
import { Icon } from '../../ui/layout/Icon'
import { leaveRow } from '../../ui/focus/leaveRow'
import { moveInRows } from '../../ui/focus/moveInRows'
import { downloadText } from '../../ui/files/download'
import { Card } from '../../ui/layout/Card'
import { Cluster } from '../../ui/layout/Cluster'
import rows from '../../ui/layout/rows.module.css'

/** Unreadable records, to download and then discard. */
export function DamagedRecords() {
  const damaged = useRecert((state) => state.safety.trouble.damaged)
  const discardDamaged = useRecert((state) => state.discardDamaged)
  if (damaged.length === 0) return null
  return (
    <Card gap={12} aria-labelledby="damaged">
      <h2 id="damaged">Damaged records</h2>
      <p>Recert couldn’t read these and set them aside. Download them before you discard them.</p>
      <FirstRows
        rows={damaged}
        first={20}
        onKeyDown={moveInRows}
        draw={({ key, raw }) => (
          <li key={key} className={rows.row}>
            <code className={rows.text}>{key}</code>
            <Cluster gap={8}>
              <Button
                icon={<Icon of={Download} size={19} />}
                onClick={() => downloadText('recert-damaged-record.txt', `${key}\n${raw}`, 'text/plain')}
              >
                Download the damaged record
              </Button>
              <ConfirmButton
                look="quiet"
                icon={<Icon of={Trash2} size={19} />}
                label="Discard"
                confirmLabel="Press again to discard for good"
                onConfirm={(button) => {
                  discardDamaged(key)
                  leaveRow(button)
                }}
              />
            </Cluster>
          </li>
        )}
      />
    </Card>
  )
}

import { useRecert } from '../../store/useRecert'
import { Button } from '../../ui/layout/Button'
import rows from '../../ui/layout/rows.module.css'

/** Whether the browser has promised to keep the records, and a button to ask for it. */
export function Persistence() {
  const isPersistent = useRecert((state) => state.isPersistent)
  const askToPersist = useRecert((state) => state.askToPersist)
  if (isPersistent === null) return null
  if (isPersistent) return <p className="soft">This browser won’t clear your records.</p>
  return (
    <div className={rows.row}>
      <p className={`soft ${rows.text}`}>This browser may clear them when storage runs low.</p>
      <Button onClick={askToPersist}>Keep my records</Button>
    </div>
  )
}

import { Redo2, Undo2 } from 'lucide'
import type { Act } from '../../domain/changes/act'
import { useRecert } from '../../store/useRecert'
import { useHistory } from '../../store/useServices'
import { Button } from '../../ui/layout/Button'
import { Icon } from '../../ui/layout/Icon'
import { Card } from '../../ui/layout/Card'
import { Cluster } from '../../ui/layout/Cluster'
import rows from '../../ui/layout/rows.module.css'
import { alsoRemovedText, actWords, fleetingWords } from '../../words/changes/acts'
import { moreText, redoText } from '../../words/changes/lists'

/** How many are listed. Older ones can be undone too. */
const listed = 10

/** The changes made in this tab, latest first, with undo and redo. */
export function RecentChanges() {
  const { done, undone, lasting, undo, redo } = useHistory()
  const isAtWork = useRecert((state) => state.longStep !== null)
  const last = done.at(-1)
  const next = undone.at(-1)
  return (
    <Card gap={12} aria-labelledby="changes">
      <h2 id="changes">Recent changes</h2>
      {/* Above the list, which gets shorter: a second press at the same spot undoes one more. */}
      <Cluster gap={8}>
        <Button icon={<Icon of={Undo2} size={19} />} disabled={last === undefined || isAtWork} onClick={undo}>
          Undo the latest change
        </Button>
        <Button icon={<Icon of={Redo2} size={19} />} disabled={next === undefined || isAtWork} onClick={redo}>
          {redoText(next)}
        </Button>
      </Cluster>
      {last === undefined && <p className="soft">Nothing to undo yet. Changes in this tab can be undone, even after a reload.</p>}
      {last !== undefined && (
        <ol className={rows.rows}>
          {done
            .slice(-listed)
            .reverse()
            .map((act, index) => (
              <ChangeRow key={done.length - index} act={act} isLasting={lasting.has(act)} />
            ))}
        </ol>
      )}
      {done.length > listed && <p className="soft">{moreText(done.length - listed)}</p>}
    </Card>
  )
}

function ChangeRow({ act, isLasting }: { readonly act: Act; readonly isLasting: boolean }) {
  const removed = alsoRemovedText(act)
  return (
    <li className={rows.row}>
      <div className={rows.text}>
        <p className={rows.name}>{actWords(act)}</p>
        {removed !== null && <p className="soft">{removed}</p>}
        {!isLasting && <p className="soft">{fleetingWords}</p>}
      </div>
    </li>
  )
}

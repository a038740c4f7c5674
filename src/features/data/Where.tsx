import { useRecert } from '../../store/useRecert'
import { Card } from '../../ui/layout/Card'
import { copyWords, keptWords } from '../../words/device/safety'
import { Persistence } from './Persistence'

/** Where the records are, and how safe they are there. */
export function Where() {
  const { kept, copy } = useRecert((state) => state.safety)
  return (
    <Card gap={8} aria-labelledby="where">
      <h2 id="where">Where your records are</h2>
      <p>{keptWords[kept]}</p>
      <p className="soft">{copyWords[copy]}</p>
      <Persistence />
      <p className="soft">Clearing this site’s data deletes them all. Keep a backup somewhere else.</p>
    </Card>
  )
}

import type { CardRemark } from '../../domain/files/cardRow'
import { folded } from '../../domain/values/folded'

const good =
  /^(?:accepted|active|valid|current|issued|complete|completed|passed|claimed|earned|verified|published|public|private|yes|y|true|1|expired|expiring|expiring soon|renewed)$/
const bad =
  /^(?:rejected|revoked|declined|failed|incomplete|not completed|not complete|not passed|withdrawn|canceled|cancelled|denied|suspended|inactive|invalid|no|n|false|0|pending|in progress|registered|enrolled|started)$/

/** What the list says of a card's state, if that's a reason not to add it; null if it's good. Whether it has expired is seen by its days. */
export function statusRemark(cell: string): CardRemark | null {
  const status = folded(cell)
  if (status === '' || good.test(status)) return null
  return { kind: bad.test(status) ? 'notValid' : 'unknownStatus', text: cell.trim().slice(0, 60) }
}

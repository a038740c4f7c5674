import { Circle, CircleCheck, CircleX, Hourglass } from 'lucide'
import type { RowState } from '../../domain/counting/requirementRows'
import { Icon } from '../../ui/layout/Icon'
import styles from './RowMark.module.css'

const marks = {
  met: [CircleCheck, styles.met],
  optional: [CircleCheck, styles.met],
  open: [Circle, styles.open],
  runsOut: [Hourglass, styles.runsOut],
  missing: [CircleX, styles.missing],
} as const

/** An icon for the state of a requirement, beside a word that says the same. */
export function RowMark({ state, size }: { readonly state: RowState; readonly size: number }) {
  const [picture, className] = marks[state]
  return <Icon of={picture} size={size} className={className} />
}

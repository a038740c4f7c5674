import { Circle, CircleCheck, CircleX, Hourglass } from 'lucide'
import type { RowState } from '../../domain/counting/requirementRows'
import { Icon } from '../../ui/layout/Icon'
import styles from './RowMark.module.css'

const pictures = { met: CircleCheck, optional: CircleCheck, open: Circle, runsOut: Hourglass, missing: CircleX } as const

/** How far a requirement is, beside a word that says the same. */
export function RowMark({ state, size }: { readonly state: RowState; readonly size: number }) {
  return <Icon of={pictures[state]} size={size} className={styles[state]} />
}

import type { CreditState } from '../../domain/search/creditColumns'
import styles from './CreditMark.module.css'

const looks: Readonly<Record<CreditState, string | undefined>> = {
  now: styles.now,
  part: styles.part,
  earlier: styles.earlier,
  none: styles.none,
}

/** An amount of credit, with the look of how it counts. `small` is for the legend. */
export function CreditMark({ state, text, small = false }: { readonly state: CreditState; readonly text: string; readonly small?: boolean }) {
  return <span className={`${styles.mark} ${looks[state] ?? ''} ${small ? styles.small : ''} number`}>{text}</span>
}

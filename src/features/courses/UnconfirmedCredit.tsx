import { Disclosure } from '../../ui/layout/Disclosure'
import { unconfirmedCredit } from '../../words/courses/courses'
import styles from './UnconfirmedCredit.module.css'

/** Above the credit of a known course that no issuer's own page prints: a line, and the reason behind it. */
export function UnconfirmedCredit({ remark }: { readonly remark: string }) {
  return (
    <Disclosure label={unconfirmedCredit} className={styles.unconfirmed}>
      <p>{remark}</p>
    </Disclosure>
  )
}

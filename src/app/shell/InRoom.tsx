import { type ComponentType, Suspense } from 'react'
import styles from './Notices.module.css'

/** A notice whose room is there before it's loaded: otherwise it would push the page down, maybe away from under a press. */
export function InRoom({ of: Part }: { readonly of: ComponentType }) {
  return (
    <Suspense fallback={<p className={styles.room} />}>
      <Part />
    </Suspense>
  )
}

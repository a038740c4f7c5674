import type { ReactNode } from 'react'
import { Stack } from '../layout/Stack'
import styles from './DialogBody.module.css'

/** What's in a dialog that isn't a form. */
export function DialogBody({ children }: { readonly children: ReactNode }) {
  return <Stack className={styles.body}>{children}</Stack>
}

import type { ReactNode } from 'react'
import { Info, TriangleAlert } from 'lucide'
import { Icon } from '../layout/Icon'
import styles from './Notice.module.css'

export type NoticeProps = { readonly tone: 'info' | 'warning'; readonly children: ReactNode; readonly actions?: ReactNode }

/** A message that stays. A warning is an `alert`; an info is announced by the live region it's in. */
export function Notice({ tone, children, actions }: NoticeProps) {
  return (
    <div role={tone === 'warning' ? 'alert' : undefined} className={`${styles['notice']} ${styles[tone]}`}>
      {tone === 'warning' ? <Icon of={TriangleAlert} size={20} /> : <Icon of={Info} size={20} />}
      <div className={styles['text']}>{children}</div>
      {actions !== undefined && <div className={styles['actions']}>{actions}</div>}
    </div>
  )
}

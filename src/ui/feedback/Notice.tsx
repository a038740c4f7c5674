import type { ReactNode } from 'react'
import { Info, TriangleAlert } from 'lucide'
import { Icon } from '../layout/Icon'
import { Cluster } from '../layout/Cluster'
import styles from './Notice.module.css'

export type NoticeProps = { readonly tone: 'info' | 'warning'; readonly children: ReactNode; readonly actions?: ReactNode }

const tones = { info: styles.info, warning: styles.warning } as const

/** A message that stays. A warning is an `alert`; an info is announced by the live region it's in. */
export function Notice({ tone, children, actions }: NoticeProps) {
  return (
    <div role={tone === 'warning' ? 'alert' : undefined} className={`${styles.notice} ${tones[tone]}`}>
      {tone === 'warning' ? <Icon of={TriangleAlert} size={20} /> : <Icon of={Info} size={20} />}
      <div className={styles.text}>{children}</div>
      {actions !== undefined && (
        <Cluster gap={8} className={styles.actions}>
          {actions}
        </Cluster>
      )}
    </div>
  )
}

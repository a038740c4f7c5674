import type { ReactNode } from 'react'
import styles from './Badge.module.css'

export type BadgeProps = { readonly tone: 'good' | 'warn' | 'danger' | 'calm'; readonly icon?: ReactNode; readonly children: ReactNode }

export function Badge({ tone, icon, children }: BadgeProps) {
  return (
    <span className={`${styles['badge']} ${styles[tone]}`}>
      {icon}
      {children}
    </span>
  )
}

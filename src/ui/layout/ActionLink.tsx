import type { AnchorHTMLAttributes, ReactNode } from 'react'
import styles from './ActionLink.module.css'

export type ActionLinkProps = AnchorHTMLAttributes<HTMLAnchorElement> & { readonly icon?: ReactNode }

/** A link that stands by itself, as large as a button. */
export function ActionLink({ icon, children, ...rest }: ActionLinkProps) {
  return (
    <a {...rest} className={styles.link}>
      {icon}
      {children}
    </a>
  )
}

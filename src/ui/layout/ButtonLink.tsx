import type { AnchorHTMLAttributes } from 'react'
import styles from './Button.module.css'

export type ButtonLinkProps = AnchorHTMLAttributes<HTMLAnchorElement> & { readonly look: 'primary' | 'quiet' }

const looks = { primary: styles.primary, quiet: styles.quiet } as const

/** A link that looks like the button beside it. */
export function ButtonLink({ look, children, ...rest }: ButtonLinkProps) {
  return (
    <a {...rest} className={`${styles.button} ${looks[look]}`}>
      {children}
    </a>
  )
}

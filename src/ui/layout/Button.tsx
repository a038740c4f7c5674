import type { ComponentProps, ReactNode } from 'react'
import styles from './Button.module.css'

export type ButtonProps = ComponentProps<'button'> & {
  readonly look?: 'primary' | 'plain' | 'quiet'
  readonly icon?: ReactNode
}

const looks = { primary: styles.primary, plain: styles.plain, quiet: styles.quiet } as const

export function Button({ look = 'plain', icon, children, className, ...rest }: ButtonProps) {
  return (
    <button type="button" {...rest} className={`${styles.button} ${looks[look]} ${className ?? ''}`}>
      {icon}
      <span>{children}</span>
    </button>
  )
}

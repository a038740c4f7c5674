import type { ButtonHTMLAttributes, ComponentProps, ReactNode } from 'react'
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

export type IconButtonProps = Omit<ButtonHTMLAttributes<HTMLButtonElement>, 'children'> & { readonly label: string; readonly icon: ReactNode }

/** A button that shows only its icon; the label is its name and its tooltip. */
export function IconButton({ label, icon, ...rest }: IconButtonProps) {
  return (
    <button type="button" {...rest} aria-label={label} title={label} className={`${styles.button} ${styles.quiet} ${styles.iconOnly}`}>
      {icon}
    </button>
  )
}

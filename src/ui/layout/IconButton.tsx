import type { ButtonHTMLAttributes, ReactNode } from 'react'
import styles from './Button.module.css'

export type IconButtonProps = Omit<ButtonHTMLAttributes<HTMLButtonElement>, 'children'> & { readonly label: string; readonly icon: ReactNode }

/** A button that shows only its icon; the label is its name and its tooltip. */
export function IconButton({ label, icon, ...rest }: IconButtonProps) {
  return (
    <button type="button" {...rest} aria-label={label} title={label} className={`${styles.button} ${styles.quiet} ${styles.iconOnly}`}>
      {icon}
    </button>
  )
}

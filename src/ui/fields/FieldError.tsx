import { CircleAlert } from 'lucide'
import styles from './Field.module.css'
import { Icon } from '../layout/Icon'

export type FieldErrorProps = {
  readonly id?: string
  /** About several fields together: after an attempt to save, the focus goes here. */
  readonly isOfSeveral?: boolean
  readonly children: string
}

/** What's wrong with a field. */
export function FieldError({ id, isOfSeveral = false, children }: FieldErrorProps) {
  return (
    <p id={id} className={styles.error} {...(isOfSeveral ? { tabIndex: -1, 'data-attention': '' } : {})}>
      <Icon of={CircleAlert} size={18} />
      <span>{children}</span>
    </p>
  )
}

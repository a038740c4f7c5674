import type { ReactNode } from 'react'
import type { FieldError } from '../../../domain/forms/fieldError'
import type { RuleDraft, RuleField } from '../../../domain/forms/rule/ruleDraft'
import { Disclosure } from '../../../ui/layout/Disclosure'
import { Stack } from '../../../ui/layout/Stack'
import styles from './Rule.module.css'

/** The form, for each of its parts. */
export type RuleFormProps = {
  readonly draft: RuleDraft
  readonly errors: readonly FieldError<RuleField>[]
  /** The latest attempt to save, if it failed. */
  readonly attempt: object | null
  readonly onChange: (part: Partial<RuleDraft>) => void
}

export type RuleSectionProps = Pick<RuleFormProps, 'errors' | 'attempt'> & {
  readonly label: string
  /** Its fields: whole names, or how they begin, up to a dot or a colon. */
  readonly fields: readonly string[]
  readonly isFilled: boolean
  readonly children: ReactNode
}

/** Fields that most rules don't need. Opens if something is in them, or something is wrong with them. */
export function RuleSection({ label, fields, isFilled, errors, attempt, children }: RuleSectionProps) {
  const isWrong = errors.some(({ field }) => fields.some((name) => (/[.:]$/.test(name) ? field.startsWith(name) : field === name)))
  return (
    <Disclosure label={label} opens={isWrong && attempt !== null ? attempt : isFilled}>
      <Stack className={styles.section}>{children}</Stack>
    </Disclosure>
  )
}

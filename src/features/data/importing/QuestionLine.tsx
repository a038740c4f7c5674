import { Check, type IconNode } from 'lucide'
import type { ReactNode } from 'react'
import { Button } from '../../../ui/layout/Button'
import { Icon } from '../../../ui/layout/Icon'

export type QuestionAnswer = { readonly label: string; readonly onChoose: () => void }

export type QuestionLineProps = {
  /** A check if it's answered. */
  readonly icon: IconNode
  readonly answers?: readonly QuestionAnswer[]
  readonly children: ReactNode
}

/** A question or a remark about the table, and its answers. */
export function QuestionLine({ icon, answers = [], children }: QuestionLineProps) {
  return (
    <li data-answered={icon === Check ? '' : undefined}>
      <Icon of={icon} size={18} />
      {typeof children === 'string' ? <span>{children}</span> : children}
      {answers.length > 0 && (
        <div>
          {answers.map(({ label, onChoose }) => (
            <Button key={label} look="quiet" onClick={onChoose}>
              {label}
            </Button>
          ))}
        </div>
      )}
    </li>
  )
}

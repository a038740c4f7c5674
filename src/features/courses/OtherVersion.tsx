import { awardFor, type Course } from '../../domain/course'
import { certificationsOf, type Portfolio } from '../../domain/portfolio'
import { Button } from '../../ui/Button'
import { Notice } from '../../ui/Notice'
import { categoryWords } from '../../words/categories'
import { dayText } from '../../words/dates'
import { creditText } from '../../words/progress'

export type OtherVersionProps = {
  /** The course as another tab left it; null where it deleted it. */
  readonly current: Course | null
  readonly portfolio: Portfolio
  readonly onTakeOther: (other: Course) => void
  readonly onKeepMine: (other: Course) => void
}

/** The other tab's version beside the form, until the trainer has chosen. */
export function OtherVersion({ current, portfolio, onTakeOther, onKeepMine }: OtherVersionProps) {
  if (current === null) return <Notice tone="warning">This course was deleted meanwhile. What you typed is still here: saving brings it back.</Notice>
  const awards = certificationsOf(portfolio).flatMap(({ id, name, rule }) => {
    const amount = awardFor(current, id)
    return amount === null ? [] : [`${creditText(amount, rule)} for ${name}`]
  })
  return (
    <Notice
      tone="warning"
      actions={
        <>
          <Button onClick={() => onTakeOther(current)}>Use the other version</Button>
          <Button onClick={() => onKeepMine(current)}>Keep what I typed</Button>
        </>
      }
    >
      <p>This course was changed in another tab meanwhile. It now reads:</p>
      <p>
        <strong>
          <bdi>{current.title}</bdi>
        </strong>
        {`, ${[current.provider, dayText(current.completedOn), categoryWords[current.category], ...awards].filter((part) => part !== '').join(', ')}`}
      </p>
    </Notice>
  )
}

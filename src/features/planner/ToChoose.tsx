import type { Pick } from '../../domain/planning/step'
import rows from '../../ui/layout/rows.module.css'
import { PickRow, type PickRowProps } from './PickRow'

/** What's missing beside the planned courses, for which the trainer has yet to find one. It's never stored. */
export function ToChoose({ picks, today, onPlan }: Omit<PickRowProps, 'pick'> & { readonly picks: readonly Pick[] }) {
  return (
    <>
      <h3>Still to choose</h3>
      <ul className={rows.rows}>
        {picks.map((pick) => (
          <PickRow key={`${pick.day} ${pick.courses[0]?.id ?? ''}`} pick={pick} today={today} onPlan={onPlan} />
        ))}
      </ul>
    </>
  )
}

import { useState } from 'react'
import { Eye } from 'lucide'
import { readExpiry } from '../../domain/forms/fieldInput'
import { useRecert } from '../../store/useRecert'
import { Button } from '../../ui/layout/Button'
import { DateField } from '../../ui/fields/DateField'
import { Icon } from '../../ui/layout/Icon'
import page from '../../ui/layout/page.module.css'
import { problemText } from '../../words/forms/problems'
import styles from './Plan.module.css'

/** Lets the trainer look at every screen as of another day. */
export function WhatIf() {
  const today = useRecert((state) => state.today)
  const viewedDay = useRecert((state) => state.viewedDay)
  const view = useRecert((state) => state.view)
  const [text, setText] = useState<string>(viewedDay ?? '')
  const [error, setError] = useState<string | undefined>()
  return (
    <section className={page.card} aria-labelledby="what-if">
      <h2 id="what-if">What if</h2>
      <p className={page.soft}>
        Look at every screen as of another day: what counts by then, how many days are left, what a late renewal costs. Nothing is changed.
      </p>
      <form
        noValidate
        className={styles.whatIf}
        onSubmit={(event) => {
          event.preventDefault()
          const day = readExpiry(text, today)
          setError(day.ok ? undefined : problemText(day.error, 'The day'))
          if (!day.ok) return
          view(day.value)
          // What says so stands above the page.
          window.scrollTo(0, 0)
        }}
      >
        <DateField label="View as of" value={text} error={error} onChange={setText} />
        <Button type="submit" icon={<Icon of={Eye} size={19} />}>
          View that day
        </Button>
      </form>
    </section>
  )
}

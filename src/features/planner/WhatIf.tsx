import { useState } from 'react'
import { Eye } from 'lucide'
import { readExpiry } from '../../domain/forms/fieldInput'
import { useRecert } from '../../store/useRecert'
import { Button } from '../../ui/layout/Button'
import { DateField } from '../../ui/fields/DateField'
import { Icon } from '../../ui/layout/Icon'
import { Card } from '../../ui/layout/Card'
import { Cluster } from '../../ui/layout/Cluster'
import { fieldProblemText } from '../../words/forms/problems'

/** Shows every screen as of another day. */
export function WhatIf() {
  const today = useRecert((state) => state.today)
  const viewedDay = useRecert((state) => state.viewedDay)
  const view = useRecert((state) => state.view)
  const [text, setText] = useState<string>(viewedDay ?? '')
  const [error, setError] = useState<string | undefined>()
  return (
    <Card aria-labelledby="what-if">
      <h2 id="what-if">What if</h2>
      <p className="soft">Preview another date. Your records won’t change.</p>
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault()
          const day = readExpiry(text, today)
          setError(day.ok ? undefined : fieldProblemText(day.error, 'the date'))
          if (!day.ok) return
          view(day.value)
          // The notice about it is at the top of the page.
          window.scrollTo(0, 0)
        }}
      >
        <Cluster align="end">
          <DateField label="View as of" value={text} error={error} onChange={setText} />
          <Button type="submit" icon={<Icon of={Eye} size={19} />}>
            View that day
          </Button>
        </Cluster>
      </form>
    </Card>
  )
}

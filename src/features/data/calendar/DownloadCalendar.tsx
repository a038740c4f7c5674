import { useState } from 'react'
import { CalendarArrowDown } from 'lucide'
import { Button } from '../../../ui/layout/Button'
import { Icon } from '../../../ui/layout/Icon'

export type DownloadCalendarProps = { readonly download: () => Promise<void> }

export function DownloadCalendar({ download }: DownloadCalendarProps) {
  const [failed, setFailed] = useState(false)
  return (
    <>
      <Button
        icon={<Icon of={CalendarArrowDown} size={20} />}
        onClick={() => {
          download().then(
            () => setFailed(false),
            () => setFailed(true),
          )
        }}
      >
        Download calendar
      </Button>
      <p role="status">{failed ? 'This part of Recert didn’t load. Check your connection and try again.' : ''}</p>
    </>
  )
}

import { Lightbulb } from 'lucide'
import { removeSampleData } from '../../domain/changes/sampleData'
import { useRecert } from '../../store/useRecert'
import { Button } from '../../ui/layout/Button'
import { focusMain } from '../../ui/focus/focusMain'
import { Notice } from '../../ui/feedback/Notice'

/** On every page while there is sample data. */
export function SampleNotice() {
  const portfolio = useRecert((state) => state.portfolio)
  const perform = useRecert((state) => state.perform)
  return (
    <Notice
      tone="info"
      icon={Lightbulb}
      actions={
        <Button
          look="quiet"
          onClick={() => {
            if (perform(removeSampleData(portfolio))) focusMain()
          }}
        >
          Remove it
        </Button>
      }
    >
      This is sample data
    </Notice>
  )
}

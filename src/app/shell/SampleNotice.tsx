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
      actions={
        <Button
          onClick={() => {
            if (perform(removeSampleData(portfolio))) focusMain()
          }}
        >
          Remove sample data
        </Button>
      }
    >
      <strong>This is sample data.</strong> Change and try what you like. One press removes it; what you add yourself stays, without the credit that
      it gave the samples.
    </Notice>
  )
}

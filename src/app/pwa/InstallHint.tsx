import { useState } from 'react'
import { Smartphone } from 'lucide'
import { isEmpty } from '../../domain/records/portfolio'
import { useRecert } from '../../store/useRecert'
import { useSettings } from '../../store/useServices'
import { Button } from '../../ui/layout/Button'
import { Notice } from '../../ui/feedback/Notice'
import { focusMain } from '../../ui/focus/focusMain'
import { addByHandWords } from '../../words/device/installation'

/** On an iPhone or iPad, where no page can ask to be installed: how the trainer does it. Gone for good once dismissed. */
export function InstallHint() {
  const hasRecords = useRecert((state) => !isEmpty(state.portfolio))
  const [{ isInstallHintDone = false }, change] = useSettings()
  const [isHidden, setHidden] = useState(false)
  if (isInstallHintDone || isHidden) return null
  return (
    <Notice
      tone="info"
      icon={Smartphone}
      actions={
        <Button
          look="quiet"
          onClick={() => {
            focusMain()
            setHidden(true)
            change({ isInstallHintDone: true })
          }}
        >
          Dismiss
        </Button>
      }
    >
      {hasRecords ? addByHandWords.hintWithRecords : addByHandWords.hint}
    </Notice>
  )
}

import { useState } from 'react'
import { Clock, Cloud } from 'lucide'
import { Line } from '../../components/lines/Line'
import { isClockBehind } from '../../domain/device/clock'
import { localDay } from '../../domain/values/plainDate'
import { useRecert } from '../../store/useRecert'
import { Button } from '../../ui/layout/Button'
import { downloadText } from '../../ui/files/download'
import { focusMain } from '../../ui/focus/focusMain'
import { Notice } from '../../ui/feedback/Notice'
import { autosaveText } from '../../words/device/autosave'
import { clockBehindText, downloadDamagedText, foundText, keepingText, setAsideText, viewedDayLine } from '../../words/device/keeping'
import { cutOffText, keptWords } from '../../words/device/safety'
import { spaceNoticeText } from '../../words/device/selfCheck'
import { saveFailureWords } from '../../words/changes/saveFailures'
import { goToTarget } from '../routes/goTo'

/** Notices about how safe the records are, about viewing another day, and about being offline. */
export function KeepingNotices() {
  const { kept, trouble, found, recovered, left, latestSave, cutOff } = useRecert((state) => state.safety)
  const setAside = useRecert((state) => state.setAside)
  const today = useRecert((state) => state.today)
  const { takeUpdate, isDisconnected, offline } = useRecert((state) => state.installation)
  const restoreFound = useRecert((state) => state.restoreFound)
  const setFoundAside = useRecert((state) => state.setFoundAside)
  const saveFailure = useRecert((state) => state.saveFailure)
  const shortSpace = useRecert((state) => state.shortSpace)
  const autosaveTrouble = useRecert((state) => state.autosaveTrouble)
  const dismissSaveFailure = useRecert((state) => state.dismissSaveFailure)
  const [hidden, setHidden] = useState<ReadonlySet<string>>(new Set())
  const hide = (name: string) => setHidden(new Set([...hidden, name]))
  const quiet = (label: string, act: () => void) => (
    <Button look="quiet" onClick={act}>
      {label}
    </Button>
  )
  const dismiss = (name: string) => quiet('Dismiss', () => hide(name))
  const toData = <a href="#/data">See data</a>
  const lastSavedOn = latestSave === null ? null : localDay(new Date(latestSave))
  const damagedText = trouble.damaged.map(({ key, raw }) => `${key}\n${raw}`).join('\n\n')
  const damagedName = `damaged ${trouble.damaged.length}`
  return (
    <>
      <ViewedDay />
      {isDisconnected && offline === 'works' && (
        <Notice tone="info" icon={Cloud}>
          You’re offline. Everything still works.
        </Notice>
      )}
      {kept === 'memory' && (
        <Notice tone="danger" actions={quiet('Back up now', () => goToTarget('#/data', { id: 'download-backup', does: 'press' }))}>
          {keptWords.memory}
        </Notice>
      )}
      {saveFailure !== null && (
        <Notice
          tone="danger"
          actions={
            <>
              {toData}
              {quiet('Dismiss', dismissSaveFailure)}
            </>
          }
        >
          {saveFailureWords[saveFailure]}
        </Notice>
      )}
      {shortSpace !== null && !hidden.has('space') && (
        <Notice
          tone="warning"
          actions={
            <>
              {toData}
              {dismiss('space')}
            </>
          }
        >
          {spaceNoticeText(shortSpace)}
        </Notice>
      )}
      {autosaveTrouble !== null && (
        <Notice tone="warning" actions={toData}>
          {autosaveText(autosaveTrouble)}
        </Notice>
      )}
      {found !== null && (
        <Notice
          tone="warning"
          actions={
            <>
              {quiet('Restore records', restoreFound)}
              {quiet('Start empty', setFoundAside)}
            </>
          }
        >
          {foundText(localDay(new Date(found.latestSave)), found.count)}
        </Notice>
      )}
      {cutOff !== null && !hidden.has('cutOff') && (
        <Notice tone={cutOff.isWhole ? 'info' : 'warning'} actions={dismiss('cutOff')}>
          {cutOffText(cutOff)}
        </Notice>
      )}
      {recovered > 0 && !hidden.has('recovered') && (
        <Notice tone="info" actions={dismiss('recovered')}>
          {keepingText('recovered', recovered)}
        </Notice>
      )}
      {left > 0 && (
        <Notice tone="warning" actions={toData}>
          {keepingText('noRoom', left)}
        </Notice>
      )}
      {lastSavedOn !== null && isClockBehind(today, lastSavedOn) && !hidden.has('clock') && (
        <Notice tone="warning" icon={Clock} actions={dismiss('clock')}>
          {clockBehindText(today, lastSavedOn)}
        </Notice>
      )}
      {trouble.newer.length > 0 && (
        <Notice tone="warning" actions={quiet('Reload', takeUpdate ?? (() => window.location.reload()))}>
          {keepingText('newer', trouble.newer.length)}
        </Notice>
      )}
      {setAside.length > 0 && (
        <Notice tone="warning" actions={toData}>
          {setAsideText(setAside)}
        </Notice>
      )}
      {trouble.damaged.length > 0 && !hidden.has(damagedName) && (
        <Notice
          tone="warning"
          actions={
            <>
              {quiet(downloadDamagedText(trouble.damaged.length), () => downloadText('recert-damaged-records.txt', damagedText, 'text/plain'))}
              {dismiss(damagedName)}
            </>
          }
        >
          {keepingText('damaged', trouble.damaged.length)}
        </Notice>
      )}
    </>
  )
}

function ViewedDay() {
  const viewedDay = useRecert((state) => state.viewedDay)
  const today = useRecert((state) => state.today)
  const view = useRecert((state) => state.view)
  if (viewedDay === null) return null
  return (
    <Notice
      tone="warning"
      icon={Clock}
      actions={
        <Button
          look="quiet"
          onClick={() => {
            focusMain()
            view(null)
          }}
        >
          Back to today
        </Button>
      }
    >
      <Line of={viewedDayLine(viewedDay, today)} />
    </Notice>
  )
}

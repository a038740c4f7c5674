import { useState } from 'react'
import { isClockBehind } from '../../domain/device/clock'
import { localDay } from '../../domain/values/plainDate'
import { useRecert } from '../../store/useRecert'
import { Button } from '../../ui/layout/Button'
import { downloadText } from '../../ui/files/download'
import { focusMain } from '../../ui/focus/focusMain'
import { Notice } from '../../ui/feedback/Notice'
import { autosaveText } from '../../words/device/autosave'
import { quantity, dayText } from '../../words/values/dates'
import { keptWords } from '../../words/device/safety'
import { saveFailureWords } from '../../words/changes/saveFailures'

/** Notices about how safe the records are, and about viewing another day. */
export function KeepingNotices() {
  const { kept, trouble, found, recovered, left, latestSave } = useRecert((state) => state.safety)
  const today = useRecert((state) => state.today)
  const takeUpdate = useRecert((state) => state.installation.takeUpdate)
  const restoreFound = useRecert((state) => state.restoreFound)
  const setFoundAside = useRecert((state) => state.setFoundAside)
  const saveFailure = useRecert((state) => state.saveFailure)
  const autosaveTrouble = useRecert((state) => state.autosaveTrouble)
  const dismissSaveFailure = useRecert((state) => state.dismissSaveFailure)
  const [hidden, setHidden] = useState<ReadonlySet<string>>(new Set())
  const hide = (name: string) => setHidden(new Set([...hidden, name]))
  const dismiss = (name: string) => (
    <Button look="quiet" onClick={() => hide(name)}>
      Dismiss
    </Button>
  )
  const lastSavedOn = latestSave === null ? null : localDay(new Date(latestSave))
  const damagedText = trouble.damaged.map(({ key, raw }) => `${key}\n${raw}`).join('\n\n')
  const damagedName = `damaged ${trouble.damaged.length}`
  return (
    <>
      <ViewedDay />
      {kept === 'memory' && (
        <Notice tone="warning" actions={<a href="#/data">To your data</a>}>
          {keptWords.memory}
        </Notice>
      )}
      {saveFailure !== null && (
        <Notice
          tone="warning"
          actions={
            <>
              <a href="#/data">To your data</a>
              <Button look="quiet" onClick={dismissSaveFailure}>
                Dismiss
              </Button>
            </>
          }
        >
          {saveFailureWords[saveFailure]}
        </Notice>
      )}
      {autosaveTrouble !== null && (
        <Notice tone="warning" actions={<a href="#/data">To your data</a>}>
          {autosaveText(autosaveTrouble)}
        </Notice>
      )}
      {found !== null && (
        <Notice
          tone="warning"
          actions={
            <>
              <Button look="primary" onClick={restoreFound}>
                Restore records
              </Button>
              <Button onClick={setFoundAside}>Start empty</Button>
            </>
          }
        >
          {`Found your records from ${dayText(localDay(new Date(found.latestSave)))}: ${quantity(found.count, 'record')} in the safety copy, while this browser’s storage for Recert is empty.`}
        </Notice>
      )}
      {recovered > 0 && !hidden.has('recovered') && (
        <Notice tone="info" actions={dismiss('recovered')}>
          {`${quantity(recovered, 'record')} came back from the safety copy: this browser’s storage did not have the latest version.`}
        </Notice>
      )}
      {left > 0 && (
        <Notice tone="warning" actions={<a href="#/data">To your data</a>}>
          {`${quantity(left, 'record')} of the safety copy did not fit into this browser’s storage. Make room under Data or on this device, then reload.`}
        </Notice>
      )}
      {lastSavedOn !== null && isClockBehind(today, lastSavedOn) && !hidden.has('clock') && (
        <Notice tone="warning" actions={dismiss('clock')}>
          {`This device’s clock says ${dayText(today)}, but something was saved on ${dayText(lastSavedOn)}. If the clock is wrong, the days left are wrong too.`}
        </Notice>
      )}
      {trouble.newer.length > 0 && (
        <Notice tone="warning" actions={<Button onClick={takeUpdate ?? (() => window.location.reload())}>Reload</Button>}>
          {`${quantity(trouble.newer.length, 'record')} saved by a newer version of Recert: reload to get that version. Until then what it saved is left untouched and not shown.`}
        </Notice>
      )}
      {trouble.damaged.length > 0 && !hidden.has(damagedName) && (
        <Notice
          tone="warning"
          actions={
            <>
              <Button onClick={() => downloadText('recert-damaged-records.txt', damagedText, 'text/plain')}>
                {trouble.damaged.length === 1 ? 'Download the damaged record' : 'Download the damaged records'}
              </Button>
              {dismiss(damagedName)}
            </>
          }
        >
          {`${quantity(trouble.damaged.length, 'record')} could not be read and ${trouble.damaged.length === 1 ? 'was' : 'were'} put aside as found.`}
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
      actions={
        <Button
          look="primary"
          onClick={() => {
            focusMain()
            view(null)
          }}
        >
          Back to today
        </Button>
      }
    >
      {`What if: every screen shows ${dayText(viewedDay)}${viewedDay > today ? ', with what is planned until then done' : ''}. What you log or change is done today.`}
    </Notice>
  )
}

import { Clock, Cloud } from 'lucide'
import { Line } from '../../components/lines/Line'
import type { KeepingNews } from '../../domain/device/keepingNews'
import { localDay } from '../../domain/values/plainDate'
import type { RecertState } from '../../store/recertStore'
import { Button } from '../../ui/layout/Button'
import { downloadText } from '../../ui/files/download'
import { focusMain } from '../../ui/focus/focusMain'
import type { NoticeProps } from '../../ui/feedback/Notice'
import { autosaveText } from '../../words/device/autosave'
import { clockBehindText, downloadDamagedText, foundText, keepingText, setAsideText, viewedDayLine } from '../../words/device/keeping'
import { cutOffText, keptWords } from '../../words/device/safety'
import { spaceNoticeText } from '../../words/device/selfCheck'
import { noticeWords } from '../../words/changes/saveFailures'
import { goToTarget } from '../routes/goTo'

const toData = (
  <a key="data" href="#/data">
    See data
  </a>
)

/** What the notice of some news says, and offers. `dismiss` hides it. */
export function keepingNotice([kind, about]: KeepingNews, state: RecertState, dismiss: () => void): NoticeProps {
  switch (kind) {
    case 'viewedDay': {
      const backToToday = () => {
        focusMain()
        state.view(null)
      }
      return {
        tone: 'warning',
        icon: Clock,
        children: <Line of={viewedDayLine(about, state.today)} />,
        actions: quiet('Back to today', backToToday),
      }
    }
    case 'isOffline':
      return { tone: 'info', icon: Cloud, children: 'You’re offline. Everything still works.' }
    case 'isInMemory': {
      const backUp = () => goToTarget('#/data', { id: 'download-backup', does: 'press' })
      return { tone: 'danger', children: keptWords.memory, actions: quiet('Back up now', backUp) }
    }
    case 'saveFailure':
      return { tone: 'danger', children: noticeWords[about], actions: [toData, quiet('Dismiss', state.dismissSaveFailure)] }
    case 'shortSpace':
      return { tone: 'warning', children: spaceNoticeText(about), actions: [toData, quiet('Dismiss', dismiss)] }
    case 'autosaveTrouble':
      return { tone: 'warning', children: autosaveText(about), actions: toData }
    case 'found':
      return {
        tone: 'warning',
        children: foundText(localDay(new Date(about.latestSave)), about.count),
        actions: [quiet('Restore records', state.restoreFound), quiet('Start empty', state.setFoundAside)],
      }
    case 'cutOff':
      return { tone: about.isWhole ? 'info' : 'warning', children: cutOffText(about), actions: quiet('Dismiss', dismiss) }
    case 'recovered':
      return { tone: 'info', children: keepingText('recovered', about), actions: quiet('Dismiss', dismiss) }
    case 'left':
      return { tone: 'warning', children: keepingText('noRoom', about), actions: toData }
    case 'savedLater':
      return { tone: 'warning', icon: Clock, children: clockBehindText(state.today, about), actions: quiet('Dismiss', dismiss) }
    case 'newer': {
      const reload = state.installation.takeUpdate ?? (() => window.location.reload())
      return { tone: 'warning', children: keepingText('newer', about), actions: quiet('Reload', reload) }
    }
    case 'setAside':
      return { tone: 'warning', children: setAsideText(state.setAside), actions: toData }
    case 'damaged': {
      const text = state.safety.trouble.damaged.map(({ key, raw }) => `${key}\n${raw}`).join('\n\n')
      const download = () => downloadText('recert-damaged-records.txt', text, 'text/plain')
      return {
        tone: 'warning',
        children: keepingText('damaged', about),
        actions: [quiet(downloadDamagedText(about), download), quiet('Dismiss', dismiss)],
      }
    }
  }
}

function quiet(label: string, act: () => void) {
  return (
    <Button key={label} look="quiet" onClick={act}>
      {label}
    </Button>
  )
}

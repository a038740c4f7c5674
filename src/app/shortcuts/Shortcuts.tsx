import { useContext, useEffect, useEffectEvent, useRef } from 'react'
import { useServices, useSettings } from '../../store/useServices'
import { useRecert } from '../../store/useRecert'
import { TypeAheadContext } from '../../ui/fields/typeAhead'
import { focusMain } from '../../ui/focus/focusMain'
import { isTyping } from '../../ui/focus/isTyping'
import { jumpToToast } from '../../ui/feedback/Toast'
import type { OpenDialog } from '../dialogs/openDialog'
import { goTo, goToTarget } from '../routes/goTo'
import type { TakeKeys } from './firstTouch'
import { isApple } from '../../ui/focus/isApple'
import { type FirstKey, type KeyAct, readPress } from './keys'

export type ShortcutsProps = { readonly takeKeys: TakeKeys; readonly isDialogOpen: boolean; readonly open: (dialog: OpenDialog) => void }

/** Handles the keys, starting with those pressed before this was loaded. */
export function Shortcuts({ takeKeys, isDialogOpen, open }: ShortcutsProps) {
  const { history } = useServices()
  const [{ singleKeys = true }] = useSettings()
  const firstKey = useRef<FirstKey | null>(null)
  const ahead = useContext(TypeAheadContext)
  const hasCourses = useRecert(({ portfolio }) => portfolio.courses.length > 0)

  // After the key press, or its letter would land in the field that gets the focus.
  const soon = (act: () => void) => setTimeout(act)
  /** False if there was nothing to do. */
  const perform = (act: KeyAct): boolean => {
    if (act === 'palette' || act === 'log' || (act === 'search' && hasCourses)) ahead.begin()
    switch (act) {
      case 'palette':
      case 'keys':
        soon(() => open({ kind: act }))
        return true
      case 'log':
        soon(() => open({ kind: 'course', task: { kind: 'log', files: [] } }))
        return true
      case 'search':
        soon(() => goToTarget('#/courses', { id: 'course-search', does: 'focus' }))
        return true
      case 'undo':
      case 'redo':
        keepingFocus(history.getState()[act])
        return true
      case 'message':
        return jumpToToast()
      default:
        goTo(act)
        return true
    }
  }
  const onKeyDown = useEffectEvent((event: KeyboardEvent) => {
    if (event.defaultPrevented && event.key !== 'k') return
    if (ahead.keeps(event)) return
    const inDialog = isDialogOpen || document.querySelector('dialog[open]') !== null
    const reading = readPress(event, firstKey.current, { isTyping: isTyping(event.target), inDialog, singleKeys, isApple })
    firstKey.current = reading.firstKey
    if (reading.act !== null && perform(reading.act)) event.preventDefault()
  })
  useEffect(() => {
    const listener = (event: KeyboardEvent) => onKeyDown(event)
    takeKeys().forEach(listener)
    window.addEventListener('keydown', listener)
    return () => {
      window.removeEventListener('keydown', listener)
      ahead.handOver()
    }
  }, [takeKeys, ahead])
  return null
}

/** What has the focus may disappear with what is undone. */
function keepingFocus(act: () => void): void {
  const focused = document.activeElement
  act()
  setTimeout(() => {
    if (focused?.isConnected === false) focusMain()
  })
}

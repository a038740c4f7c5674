import { isTyping } from './typing'

const patienceMs = 5000

export type TypeAhead = {
  /** A field is on its way: letters belong into it from now on. */
  readonly begin: () => void
  /** Whether it has taken the press. */
  readonly takes: (event: KeyboardEvent) => boolean
}

/** Keeps the letters that are typed before the field is there that they are meant for, and writes them into it. */
export function createTypeAhead(): TypeAhead {
  let kept: string | null = null
  let timer: ReturnType<typeof setTimeout> | undefined
  const end = () => {
    kept = null
    clearTimeout(timer)
    document.removeEventListener('focusin', write)
  }
  const write = ({ target }: FocusEvent) => {
    if (!(target instanceof HTMLInputElement) || !isTyping(target)) return
    const text = kept ?? ''
    end()
    if (text === '') return
    target.setRangeText(text, target.value.length, target.value.length, 'end')
    target.dispatchEvent(new InputEvent('input', { bubbles: true, data: text, inputType: 'insertText' }))
  }
  return {
    begin: () => {
      end()
      kept = ''
      timer = setTimeout(end, patienceMs)
      document.addEventListener('focusin', write)
    },
    takes: (event) => {
      if (kept === null || isTyping(event.target) || event.ctrlKey || event.metaKey || event.altKey) return false
      if (event.key === 'Escape') end()
      else if (event.key === 'Backspace') kept = kept.slice(0, -1)
      // A space that nothing stands before presses a button or scrolls.
      else if (event.key.length === 1 && (event.key !== ' ' || kept !== '')) kept += event.key
      else return false
      event.preventDefault()
      return true
    },
  }
}

import { createContext, useContext } from 'react'
import { isTyping } from '../focus/isTyping'

const timeoutMs = 5000

export type TypeAhead = {
  /** A field is about to appear, and what's typed until it has the focus is meant for it. */
  readonly begin: () => void
  /** Whether the press was meant for that field, and is kept. */
  readonly keeps: (event: KeyboardEvent) => boolean
  /** Gives what was typed, once. */
  readonly handOver: () => string
}

/** Keeps what's typed after a key that opens a field, until the field is there. Escape drops it, and so do five seconds without one. */
export function createTypeAhead(): TypeAhead {
  let kept: string | null = null
  let timer: ReturnType<typeof setTimeout> | undefined
  const handOver = () => {
    const text = kept ?? ''
    kept = null
    clearTimeout(timer)
    return text
  }
  return {
    begin: () => {
      handOver()
      kept = ''
      timer = setTimeout(handOver, timeoutMs)
    },
    keeps: (event) => {
      if (kept === null || isTyping(event.target) || event.ctrlKey || event.metaKey || event.altKey) return false
      if (event.key === 'Escape') handOver()
      else if (event.key === 'Backspace') kept = kept.slice(0, -1)
      // A leading space presses a button or scrolls.
      else if (event.key.length === 1 && (event.key !== ' ' || kept !== '')) kept += event.key
      else return false
      event.preventDefault()
      return true
    },
    handOver,
  }
}

/** The page has one keyboard, and so one of these. */
export const TypeAheadContext = createContext(createTypeAhead())

/** For a text field: when it gets the focus, it adds what was typed before it was there. */
export function useTypedAhead(value: string, onChange: (text: string) => void): () => void {
  const { handOver } = useContext(TypeAheadContext)
  return () => {
    const text = handOver()
    if (text !== '') onChange(value + text)
  }
}

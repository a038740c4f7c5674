import '@testing-library/jest-dom/vitest'
import { cleanup } from '@testing-library/react'
import { afterAll, afterEach, beforeEach } from 'vitest'
import { isAtDialog } from '../../src/ui/dialog/backCloses'

const { setTimeout: later } = globalThis

// A dialog that's open at the end leaves the history a moment later, and would take the next test's address along.
afterEach(async () => {
  cleanup()
  for (let times = 0; times < 200 && isAtDialog(); times += 1) await new Promise((resolve) => later(resolve, 1))
})

// Test files share a window. Closing a page removes its listeners; here the end of a test does that.
// On the document, only this event is the page's: React and Testing Library listen there once for all tests.
const ofThePage = 'visibilitychange'
const listeners: (() => void)[] = []

beforeEach(() => {
  const onWindow = window.addEventListener.bind(window)
  const onDocument = document.addEventListener.bind(document)
  window.addEventListener = (...heard: Parameters<typeof window.addEventListener>) => {
    onWindow(...heard)
    listeners.push(() => window.removeEventListener(...heard))
  }
  document.addEventListener = (...heard: Parameters<typeof document.addEventListener>) => {
    onDocument(...heard)
    if (heard[0] === ofThePage) listeners.push(() => document.removeEventListener(...heard))
  }
  return () => {
    window.addEventListener = onWindow
    document.addEventListener = onDocument
    for (const forget of listeners.splice(0)) forget()
  }
})

afterAll(() => {
  window.location.hash = ''
  document.title = ''
  document.body.replaceChildren()
  for (const element of [document.documentElement, document.body]) {
    for (const name of element.getAttributeNames()) element.removeAttribute(name)
  }
  localStorage.clear()
  sessionStorage.clear()
})

import { createContext } from 'react'
import type { Desk } from './desk'

/** Gives the one desk of this page, which is loaded when it is first asked for. */
export const DeskContext = createContext<(() => Promise<Desk>) | null>(null)

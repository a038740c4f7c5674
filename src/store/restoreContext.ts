import { createContext } from 'react'

/** Opens "Restore backup" with a file that turned up somewhere else, such as among certificates. */
export const RestoreContext = createContext<((file: File) => void) | null>(null)

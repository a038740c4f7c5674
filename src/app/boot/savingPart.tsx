import { type ComponentType, type ReactNode, use } from 'react'
import { useRecert } from '../../store/useRecert'
import { earlyPart } from './earlyPart'
import { once } from './once'

/** A part that can save. Its file and what makes saving possible load together, and it's drawn once both are there. */
export function savingPart<Name extends string, Props extends object>(load: () => Promise<Readonly<Record<Name, ComponentType<Props>>>>, name: Name) {
  const early = earlyPart<Name, Props>(once(load), name)
  const SavingPart = (props: Props): ReactNode => {
    void early.load()
    useSaving()
    return <early.Part {...props} />
  }
  return Object.assign(SavingPart, { load: early.load })
}

/** Suspends until saving is possible. */
export function useSaving(): void {
  const open = useRecert((state) => state.openSaving)
  if (open !== null) use(open())
}

import { type ComponentType, type ReactNode, use } from 'react'
import { useRecert } from '../../store/useRecert'
import { lazyPart } from './lazyPart'
import { once } from './once'

/** A part that can save. Its file and what makes saving possible load together, and it's drawn once both are there. */
export function savingPart<Name extends string, Props extends object>(load: () => Promise<Readonly<Record<Name, ComponentType<Props>>>>, name: Name) {
  const loadOnce = once(load)
  const Part = lazyPart<Name, Props>(loadOnce, name)
  return function SavingPart(props: Props): ReactNode {
    void loadOnce().catch(() => undefined)
    useSaving()
    return <Part {...props} />
  }
}

/** Suspends until saving is possible. */
export function useSaving(): void {
  const open = useRecert((state) => state.openSaving)
  if (open !== null) use(open())
}

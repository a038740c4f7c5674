import { useState } from 'react'
import { FirstSteps, type FirstStepsProps } from '../../features/dashboard/FirstSteps'
import { useRecertStore } from '../../store/useRecert'
import { Later } from './Later'

/** The first steps, and below them what's wrong if the sample data can't be loaded. */
export function FirstScreen(steps: Omit<FirstStepsProps, 'onTrySample'>) {
  const store = useRecertStore()
  const [failure, setFailure] = useState<Failure | null>(null)
  const trySample = () => {
    import('./trySample').then((part) => part.trySample(store)).catch((cause: unknown) => setFailure({ cause }))
  }
  return (
    <>
      <FirstSteps {...steps} onTrySample={trySample} />
      {failure !== null && (
        <Later>
          <Failed {...failure} />
        </Later>
      )}
    </>
  )
}

type Failure = { readonly cause: unknown }

function Failed({ cause }: Failure): never {
  throw cause
}

import { type ReactNode, Suspense } from 'react'
import { ErrorBoundary } from './ErrorBoundary'

export type LaterProps = {
  /** Shown until it's loaded, and instead of it if it fails; null shows nothing. Without it, a failure shows the usual message. */
  readonly meanwhile?: ReactNode
  /** Shown only until it's loaded. */
  readonly waiting?: ReactNode
  readonly children: ReactNode
}

/** Around what loads later. */
export function Later({ meanwhile, waiting = meanwhile, children }: LaterProps) {
  return (
    <ErrorBoundary fallback={meanwhile}>
      <Suspense fallback={waiting}>{children}</Suspense>
    </ErrorBoundary>
  )
}

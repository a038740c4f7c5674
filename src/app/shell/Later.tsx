import { type ReactNode, Suspense } from 'react'
import { ErrorBoundary } from './ErrorBoundary'

export type LaterProps = {
  /** Is there before, and in its place if it fails. Without it, a failure says so. */
  readonly meanwhile?: ReactNode
  readonly children: ReactNode
}

/** Around what loads later. */
export function Later({ meanwhile, children }: LaterProps) {
  return (
    <ErrorBoundary fallback={meanwhile}>
      <Suspense fallback={meanwhile}>{children}</Suspense>
    </ErrorBoundary>
  )
}

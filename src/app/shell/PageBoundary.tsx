import { type ReactNode, Suspense, useState } from 'react'
import { useRecert } from '../../store/useRecert'
import { Skeleton } from '../../ui/feedback/Skeleton'
import type { Route } from '../routes/route'
import { ErrorBoundary } from './ErrorBoundary'
import { Looking } from './Looking'

/** Around the page. If it failed before its records were checked, it's drawn again once they are, without those that are damaged. */
export function PageBoundary({ route, children }: { readonly route: Route | null; readonly children: ReactNode }) {
  const isChecked = useRecert((state) => state.openSaving === null)
  const [isSuspect, setSuspect] = useState(false)
  const looking = (
    <Suspense fallback={<Skeleton />}>
      <Looking />
    </Suspense>
  )
  return (
    <ErrorBoundary
      key={`${route?.address} ${isChecked && isSuspect}`}
      title={route?.title ?? route?.name ?? 'Recert'}
      onFault={() => setSuspect(!isChecked)}
      {...(isSuspect && !isChecked ? { fallback: looking } : {})}
    >
      <Suspense fallback={<Skeleton />}>{children}</Suspense>
    </ErrorBoundary>
  )
}

import { Component, type ContextType, type ErrorInfo, type ReactNode, Suspense } from 'react'
import { RecertContext } from '../../store/useRecert'
import { Button } from '../../ui/layout/Button'
import { EmptyState } from '../../ui/feedback/EmptyState'
import { isMissingPart } from '../../components/records/missingPart'
import { lazyPart } from '../boot/lazyPart'

const FaultDetails = lazyPart(() => import('./FaultDetails'), 'FaultDetails')

type Kind = 'missing part' | 'fault'

const words: Readonly<Record<Kind, { readonly title: string; readonly why: string }>> = {
  'missing part': {
    title: 'This part of Recert couldn’t be loaded',
    why: 'You may be offline, or Recert has a newer version. Your records are safe. Reload the page.',
  },
  fault: {
    title: 'Something went wrong here',
    why: 'That’s a bug in Recert. Your records are safe. Reload the page, or download a backup under “Data and settings”.',
  },
}

export type ErrorBoundaryProps = {
  /** The heading, if the whole page may fail. */
  readonly title?: string
  /** Replaces the message and the button; null if the page can do without what failed. */
  readonly fallback?: ReactNode
  /** Drawing failed, and not because a file is missing. */
  readonly onFault?: () => void
  readonly children: ReactNode
}

/** `stack` comes once it's clear that no record is the cause. */
type Fault = { readonly error: unknown; readonly stack?: string | null | undefined }

/**
 * For unexpected errors: replaces the screen or dialog that failed and keeps the rest of the page. If a record is the cause, the screen is drawn
 * again without it.
 */
export class ErrorBoundary extends Component<ErrorBoundaryProps, { readonly fault: Fault | null }> {
  static override contextType = RecertContext
  declare context: ContextType<typeof RecertContext>
  override state: { readonly fault: Fault | null } = { fault: null }

  static getDerivedStateFromError(error: unknown) {
    return { fault: { error } }
  }

  override componentDidCatch(error: unknown, { componentStack: stack }: ErrorInfo) {
    if (!isMissingPart(error)) this.props.onFault?.()
    if (this.props.fallback !== undefined) return
    void this.setCauseAside(error).then((isSolved) => this.setState({ fault: isSolved ? null : { error, stack } }))
  }

  override render() {
    const { title, fallback, children } = this.props
    const { fault } = this.state
    if (fault === null) return children
    if (fallback !== undefined) return fallback
    const { error, stack } = fault
    const message = messageOf(error)
    return (
      <>
        {title && <h1>{title}</h1>}
        <EmptyState {...words[isMissingPart(error) ? 'missing part' : 'fault']} action={<Button onClick={() => this.reload()}>Reload</Button>} />
        <p>
          <a href="./recover.html">Get your records without this page</a>
        </p>
        {stack !== undefined && (
          <ErrorBoundary fallback={<p className="soft">{message}</p>}>
            <Suspense>
              <FaultDetails message={message} error={error} componentStack={stack} />
            </Suspense>
          </ErrorBoundary>
        )}
      </>
    )
  }

  /** Whether there were records that can't be counted: then the screen is worth another try. */
  private async setCauseAside(error: unknown): Promise<boolean> {
    const state = this.context?.getState()
    if (state === undefined || isMissingPart(error)) return false
    try {
      const { failingRecords, worksOn } = await import('./failingRecords')
      const found = failingRecords(state.portfolio, worksOn(state.today))
      state.leaveAside(found)
      return found.length > 0
    } catch {
      return false
    }
  }

  /** To a newer version if there is one: that may be why a part is missing. */
  private reload() {
    const takeUpdate = this.context?.getState().installation.takeUpdate ?? null
    if (takeUpdate === null) window.location.reload()
    else takeUpdate()
  }
}

/** Without what the browser quotes: if it couldn't parse a text, that text may be a record. */
function messageOf(error: unknown): string {
  return String(error).replace(/".*"/s, '"…"')
}

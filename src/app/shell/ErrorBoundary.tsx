import { Component, type ContextType, type ErrorInfo, type ReactNode, Suspense } from 'react'
import { RecertContext } from '../../store/useRecert'
import { Button } from '../../ui/layout/Button'
import { EmptyState } from '../../ui/feedback/EmptyState'
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

/** The component stack arrives a moment after the error. */
type Fault = { readonly error?: unknown; readonly stack?: string | null | undefined }

/** For unexpected errors: replaces the screen or dialog that failed and keeps the rest of the page. */
export class ErrorBoundary extends Component<ErrorBoundaryProps, Fault> {
  static override contextType = RecertContext
  declare context: ContextType<typeof RecertContext>
  override state: Fault = {}

  static getDerivedStateFromError(error: unknown): Fault {
    return { error }
  }

  override componentDidCatch(error: unknown, { componentStack: stack }: ErrorInfo) {
    this.setState({ stack })
    if (!isMissingPart(error)) this.props.onFault?.()
  }

  override render() {
    const { title, fallback, children } = this.props
    const { error, stack } = this.state
    if (!('error' in this.state)) return children
    if (fallback !== undefined) return fallback
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

/** There's no common error for a module that can't be fetched, only each browser's message; for its style sheet it's Vite's. */
function isMissingPart(error: unknown): boolean {
  return error instanceof Error && /imported module|importing|preload CSS/i.test(error.message)
}

import { Component, type ContextType, type ReactNode } from 'react'
import { RecertContext } from '../../store/useRecert'
import { Button } from '../../ui/layout/Button'
import { EmptyState } from '../../ui/feedback/EmptyState'

type Kind = 'missing part' | 'fault'

const words: Readonly<Record<Kind, { readonly title: string; readonly why: string }>> = {
  'missing part': {
    title: 'This part of Recert could not be loaded',
    why: 'You may be offline, or there is a newer version of Recert by now. Your records are stored as they were. Reload the page to go on.',
  },
  fault: {
    title: 'Something went wrong here',
    why: 'That is a fault of Recert’s. Your records are stored as they were. Reload the page to go on; under “Data” you can download a backup.',
  },
}

export type ErrorBoundaryProps = {
  /** Of the page, where all of it may fail. */
  readonly title?: string
  /** Where the page is whole without it. */
  readonly quiet?: boolean
  readonly children: ReactNode
}

/** For surprises: what failed is one screen or one dialog, and the rest of the page stays. */
export class ErrorBoundary extends Component<ErrorBoundaryProps, { readonly failed: Kind | null }> {
  static override contextType = RecertContext
  declare context: ContextType<typeof RecertContext>
  override state: { readonly failed: Kind | null } = { failed: null }

  static getDerivedStateFromError(error: unknown) {
    return { failed: isMissingPart(error) ? 'missing part' : 'fault' }
  }

  override render() {
    if (this.state.failed === null) return this.props.children
    const { title, quiet } = this.props
    if (quiet === true) return null
    return (
      <>
        {title && <h1>{title}</h1>}
        <EmptyState {...words[this.state.failed]} action={<Button onClick={() => this.reload()}>Reload</Button>} />
      </>
    )
  }

  /** With a newer version where there is one: a part of the page that is missing may be missing because of it. */
  private reload() {
    const takeUpdate = this.context?.getState().installation.takeUpdate ?? null
    if (takeUpdate === null) window.location.reload()
    else takeUpdate()
  }
}

/** Browsers have no common name for a module that cannot be fetched, only sentences about importing one; for its style sheet it is Vite's sentence. */
function isMissingPart(error: unknown): boolean {
  return error instanceof Error && /imported module|importing|preload CSS/i.test(error.message)
}

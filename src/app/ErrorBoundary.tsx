import { Component, type ReactNode } from 'react'
import { Button } from '../ui/Button'
import { EmptyState } from '../ui/EmptyState'

/** For surprises: the records are safe, only the drawing failed. */
export class ErrorBoundary extends Component<{ readonly children: ReactNode }, { readonly failed: boolean }> {
  override state = { failed: false }

  static getDerivedStateFromError() {
    return { failed: true }
  }

  override render() {
    if (!this.state.failed) return this.props.children
    return (
      <EmptyState
        title="Something went wrong here"
        why="That is a fault of Recert’s. Your records are stored as they were. Reload the page; if it happens again, go to “Data” and download a copy."
        action={<Button onClick={() => window.location.reload()}>Reload</Button>}
      />
    )
  }
}

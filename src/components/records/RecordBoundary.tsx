import { Component, type ContextType, type ReactNode } from 'react'
import type { Kept } from '../../domain/records/portfolio'
import { RecertContext } from '../../store/useRecert'
import { isMissingPart } from './missingPart'

export type RecordBoundaryProps = { readonly of: Kept; readonly children: ReactNode }

type Fault = { readonly error: unknown }

/** Around the row of a record: if it can't be drawn, only this record is set aside, and the others stay. */
export class RecordBoundary extends Component<RecordBoundaryProps, { readonly fault: Fault | null }> {
  static override contextType = RecertContext
  declare context: ContextType<typeof RecertContext>
  override state: { readonly fault: Fault | null } = { fault: null }

  static getDerivedStateFromError(error: unknown) {
    return { fault: { error } }
  }

  override componentDidCatch(error: unknown) {
    if (!isMissingPart(error)) this.context?.getState().leaveAside([this.props.of])
  }

  override render() {
    const { fault } = this.state
    if (fault === null) return this.props.children
    // That isn't the record's fault: the page says what to do.
    if (isMissingPart(fault.error)) throw fault.error
    return null
  }
}

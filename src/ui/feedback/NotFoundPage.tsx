import type { ReactNode } from 'react'
import { EmptyState } from './EmptyState'
import page from '../layout/page.module.css'

export type NotFoundPageProps = { readonly title: string; readonly why: string; readonly action: ReactNode }

/** Where an address leads to nothing. */
export function NotFoundPage(props: NotFoundPageProps) {
  return (
    <div className={page.page}>
      <h1>Not found</h1>
      <EmptyState {...props} />
    </div>
  )
}

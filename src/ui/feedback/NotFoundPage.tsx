import type { ReactNode } from 'react'
import { EmptyState } from './EmptyState'
import { Stack } from '../layout/Stack'

export type NotFoundPageProps = { readonly title: string; readonly why: string; readonly action: ReactNode }

export function NotFoundPage(props: NotFoundPageProps) {
  return (
    <Stack gap={24}>
      <h1>Not found</h1>
      <EmptyState {...props} />
    </Stack>
  )
}

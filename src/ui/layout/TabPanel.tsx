import type { ReactNode } from 'react'
import { Stack } from './Stack'
import { panelId, tabId } from './Tabs'

/** What the chosen tab shows. */
export function TabPanel({ id, children }: { readonly id: string; readonly children: ReactNode }) {
  return (
    <Stack role="tabpanel" id={panelId(id)} aria-labelledby={tabId(id)} tabIndex={0}>
      {children}
    </Stack>
  )
}

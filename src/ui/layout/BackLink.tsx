import { ArrowLeft } from 'lucide'
import type { ReactNode } from 'react'
import { ActionLink } from './ActionLink'
import { Icon } from './Icon'

/** The way to the page above. */
export function BackLink({ href, children }: { readonly href: string; readonly children: ReactNode }) {
  return (
    <p data-unprinted>
      <ActionLink href={href} icon={<Icon of={ArrowLeft} size={18} />}>
        {children}
      </ActionLink>
    </p>
  )
}

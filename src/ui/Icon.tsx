import { createElement } from 'react'
import type { IconNode } from 'lucide'

export type IconProps = { readonly of: IconNode; readonly size: number; readonly className?: string | undefined }

/** A picture beside a word that says the same: nothing for a screen reader. */
export function Icon({ of, size, className }: IconProps) {
  return (
    <svg
      aria-hidden="true"
      className={className}
      width={size}
      height={size}
      viewBox="0 0 24 24"
      fill="none"
      stroke="currentColor"
      strokeWidth={2}
      strokeLinecap="round"
      strokeLinejoin="round"
    >
      {of.map(([tag, attributes], index) => createElement(tag, { ...attributes, key: index }))}
    </svg>
  )
}

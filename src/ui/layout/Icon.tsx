import { createElement } from 'react'
import type { IconNode } from 'lucide'

/** `size` is in pixels at the default text size; it grows with the text. */
export type IconProps = { readonly of: IconNode; readonly size: number; readonly className?: string | undefined }

/** Always next to a word that says the same, so screen readers skip it. */
export function Icon({ of, size, className }: IconProps) {
  return (
    <svg
      aria-hidden="true"
      className={className}
      width={`${size / 16}rem`}
      height={`${size / 16}rem`}
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

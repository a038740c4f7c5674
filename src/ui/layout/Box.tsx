import { createElement, type HTMLAttributes } from 'react'

const gaps = { 0: 'gap0', 4: 'gap4', 8: 'gap8', 12: 'gap12', 16: 'gap16', 24: 'gap24' } as const

export type BoxProps = HTMLAttributes<HTMLElement> & {
  readonly as?: 'article' | 'div' | 'fieldset' | 'header' | 'li' | 'ol' | 'p' | 'section' | 'ul'
  /** Between the things in it: px where text is as large as it is at first; it grows with the text. */
  readonly gap?: keyof typeof gaps
}

/** What the layout primitives have in common: an element of any kind, the space in it, and what a screen adds. */
export function Box({ as = 'div', gap = 16, looks, className = '', ...rest }: BoxProps & { readonly looks: string }) {
  return createElement(as, { ...rest, className: `${looks} ${gaps[gap]} ${className}` })
}

import type { ReactNode } from 'react'

/** Longer words may need the break to fit. */
const longest = 12

const withBreak = /(\S*[\p{L}\p{N}][-/][\p{L}\p{N}]\S*)/u

/** A text whose short words, such as “NASM-CPT” and “CPR/AED”, don't break at their hyphen or slash. */
export function Whole({ children: text }: { readonly children: string }): ReactNode {
  const parts = text.split(withBreak)
  if (parts.length === 1) return text
  return parts.map((part, index) => {
    const isWord = index % 2 === 1 && part.length <= longest
    // The same place in the text is the same part.
    return isWord ? (
      <span key={index} className="whole">
        {part}
      </span>
    ) : (
      part
    )
  })
}

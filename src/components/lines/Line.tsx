import type { Line as Sentence } from '../../words/values/line'

export type LineProps = {
  readonly of: Sentence
  /** The class of what stands out. */
  readonly strongClass?: string | undefined
}

/** A sentence whose middle stands out. */
export function Line({ of: [before, strong, after], strongClass }: LineProps) {
  return (
    <>
      {before}
      {strong !== '' && <strong className={strongClass}>{strong}</strong>}
      {after}
    </>
  )
}

import type { Line as Sentence } from '../../words/values/line'
import { Whole } from '../../ui/layout/Whole'

export type LineProps = {
  readonly of: Sentence
  /** The class of what stands out. */
  readonly strongClass?: string | undefined
}

/** A sentence whose middle stands out. */
export function Line({ of: [before, strong, after], strongClass }: LineProps) {
  return (
    <>
      <Whole>{before}</Whole>
      {strong !== '' && (
        <strong className={strongClass}>
          <Whole>{strong}</Whole>
        </strong>
      )}
      <Whole>{after}</Whole>
    </>
  )
}

import type { Certification } from '../records/credential'
import type { CredentialId } from '../records/ids'
import type { Preview } from './preview'

/** What saving a course does to one certification. `gain` is in hundredths, and negative if progress is lost. */
export type Impact = {
  readonly certification: Certification
  readonly preview: Preview
  readonly gain: number
}

/** For each certification the course counts toward: those that gain most come first, otherwise in their order. */
export function impactsOf(certifications: readonly Certification[], previews: ReadonlyMap<CredentialId, Preview>): readonly Impact[] {
  return certifications
    .flatMap((certification): readonly Impact[] => {
      const preview = previews.get(certification.id)
      if (preview === undefined) return []
      return [{ certification, preview, gain: preview.after.progress - preview.before.progress }]
    })
    .toSorted((one, other) => gainShare(other) - gainShare(one))
}

/** Units differ, so gains are compared as shares of the requirement. */
export function gainShare({ gain, preview }: Impact): number {
  return preview.after.required === 0 ? 0 : gain / preview.after.required
}

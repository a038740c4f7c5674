import type { CourseRecord } from '../../domain/records/course'
import { certificationsOf, type Portfolio } from '../../domain/records/portfolio'
import { proofsOf } from '../../domain/records/proof'
import { isDeepEqual } from '../../domain/values/isDeepEqual'
import { awardTexts } from '../counting/awards'
import { courseVersion } from '../english/courseVersion'
import { commas, quoted } from '../english/series'
import { contactHours } from '../values/numbers'
import { courseCostText } from './courseCost'
import { courseText } from './courses'

/**
 * A course in one line, with whatever else changed since `base`: "May 3, 2026, Course or workshop, 0.2 CEU for NASM-CPT, 3 contact hours".
 * What changed always shows, so that no two versions read the same.
 */
export function courseVersionText(course: CourseRecord, base: CourseRecord, portfolio: Portfolio): string {
  return commas([courseText(course, portfolio), ...changedParts(course, base, portfolio)])
}

function changedParts(course: CourseRecord, base: CourseRecord, portfolio: Portfolio): readonly string[] {
  const { contactHours: hours, cost, number, link, note } = course
  const proofs = proofsOf(course)
  const isCreditAlike = isDeepEqual(awardTexts(course, portfolio), awardTexts(base, portfolio))
  const parts: readonly (readonly [isChanged: boolean, text: string])[] = [
    [course.provider === '' && base.provider !== '', courseVersion.noProvider],
    [hours !== base.contactHours, hours === null ? courseVersion.noHours : contactHours(hours)],
    [cost !== base.cost, cost === null ? courseVersion.noCost : courseVersion.cost({ cost: courseCostText(cost, certificationsOf(portfolio)) })],
    [number !== base.number, number === undefined ? courseVersion.noNumber : courseVersion.number({ number })],
    [link !== base.link, link === undefined ? courseVersion.noLink : courseVersion.link({ link })],
    [note !== base.note, note === undefined ? courseVersion.noNote : courseVersion.note({ note })],
    [
      !isDeepEqual(proofs, proofsOf(base)),
      proofs.length === 0 ? courseVersion.noCertificate : courseVersion.otherCertificates({ names: commas(proofs.map(({ name }) => quoted(name))) }),
    ],
    [isCreditAlike && !isDeepEqual(course.awards, base.awards), courseVersion.otherCredit],
  ]
  return parts.flatMap(([isChanged, text]) => (isChanged ? [text] : []))
}

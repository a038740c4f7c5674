import { awardFor, type CourseRecord } from '../../domain/records/course'
import { certificationsOf, type Portfolio } from '../../domain/records/portfolio'
import { award } from '../english/awards'
import { creditText } from './progress'

/** "1.9 CEUs for NASM-CPT", for each certification the course has credit for. */
export function awardTexts(course: Pick<CourseRecord, 'awards'>, portfolio: Portfolio): readonly string[] {
  return certificationsOf(portfolio).flatMap(({ id, name, rule }) => {
    const amount = awardFor(course, id)
    return amount === null ? [] : [award({ credit: creditText(amount, rule), name })]
  })
}

import type { CourseId, CredentialId } from '../../domain/records/ids'
import * as v from 'valibot'
import { type Amount, largestAmount, largestCost } from '../../domain/values/amount'
import { parsePlainDate, type PlainDate } from '../../domain/values/plainDate'
import { isSha256, type Sha256 } from '../../domain/records/proof'

const plainDate = v.custom<PlainDate>((input) => typeof input === 'string' && isDay(input))
function isDay(text: string): boolean {
  const day = parsePlainDate(text)
  return day.ok && day.value === text
}

const monthDay = v.custom<string>((input) => typeof input === 'string' && isDay(`2024-${input}`)) // a leap year has every day

/** A whole number between the two. */
const whole = (least: number, most = Number.MAX_SAFE_INTEGER) => v.custom<number>((input) => isWhole(input) && input >= least && input <= most)
function isWhole(input: unknown): input is number {
  return Number.isSafeInteger(input)
}

const someText = <Text extends string>() => v.custom<Text>((input) => typeof input === 'string' && input !== '')
const name = someText()
const amount = v.custom<Amount>((input) => isWhole(input) && input >= 0 && input <= largestAmount)
const cost = v.custom<Amount>((input) => isWhole(input) && input >= 0 && input <= largestCost)
const rate = v.custom<Amount>((input) => isWhole(input) && input > 0 && input <= largestAmount)
const credentialId = someText<CredentialId>()
const courseId = someText<CourseId>()
const sha256 = v.custom<Sha256>((input) => typeof input === 'string' && isSha256(input))
const cycleMonths = whole(1, 1200)
const spanMonths = whole(0, 1200)
const days = whole(0, 36_500)
const count = whole(0)
const positive = whole(1)

/** What only a function can check, by its name: the JSON schema of a backup says of each what it allows (`build/schema/leaves`). */
export const leaves = {
  plainDate,
  monthDay,
  amount,
  cost,
  rate,
  name,
  credentialId,
  courseId,
  sha256,
  cycleMonths,
  spanMonths,
  days,
  count,
  positive,
}

import * as v from 'valibot'
import { longestName } from '../../domain/forms/fieldInput'
import { badgeDay } from './badgeDay'

/**
 * What badges consist of. Each accepts anything, and what can't be used is null. Written with the few functions of valibot that the stored
 * records need, too: it's one file, and what's used anywhere is in the first load.
 */

const longestText = 5000

const said = v.pipe(
  v.union([
    v.string(),
    v.pipe(
      v.looseObject({ '@value': v.string() }),
      v.transform((value) => value['@value']),
    ),
  ]),
  v.transform(onOneLine),
)

/** A text, or the first of several in different languages. */
const text = v.union([said, v.pipe(v.unknown(), v.transform(firstLanguage), said), firstOf(said)])

/** On one line and no longer than a course's name; null if nothing in it can be seen. */
export const name = orNull(v.pipe(text, v.check(isName)))

export const prose = orNull(
  v.pipe(
    text,
    v.transform((whole) => whole.slice(0, longestText)),
  ),
)

export const day = orNull(v.pipe(v.unknown(), v.transform(badgeDay)))

/** The first one of these, if there are several. */
export function oneOf<Value>(schema: v.GenericSchema<unknown, Value>): v.GenericSchema<unknown, Value | null> {
  return orNull(v.union([firstOf(schema), schema]))
}

function firstOf<Value>(schema: v.GenericSchema<unknown, Value>): v.GenericSchema<unknown, Value> {
  return v.pipe(
    v.array(v.unknown()),
    v.transform(([first]) => first),
    schema,
  )
}

/** A text in each of several languages, by their codes; undefined if it's something else. */
function firstLanguage(languages: unknown): unknown {
  if (typeof languages !== 'object' || languages === null) return undefined
  return Object.keys(languages).every((code) => /^(?!@)[\w-]{2,20}$/.test(code)) ? Object.values(languages)[0] : undefined
}

export function orNull<Value>(schema: v.GenericSchema<unknown, Value>): v.GenericSchema<unknown, Value | null> {
  return v.fallback(v.nullable(schema), null)
}

/** Without line breaks, control characters, and marks that turn the direction of what follows. */
function onOneLine(whole: string): string {
  return whole
    .slice(0, longestText)
    .replace(/\p{Surrogate}/gu, '\uFFFD')
    .replace(/[\p{Cc}\u2028\u2029\u202A-\u202E\u2066-\u2069\s]+/gu, ' ')
    .trim()
}

function isName(whole: string): boolean {
  return whole.length <= longestName && /[\p{Letter}\p{Number}]/u.test(whole)
}

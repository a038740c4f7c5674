import { plainText } from './plainText'

/** January to December in English, French, German, Spanish, Portuguese and Italian, without accents. Some have another spelling in one more line. */
const names = [
  'january february march april may june july august september october november december',
  'janvier fevrier mars avril mai juin juillet aout septembre octobre novembre decembre',
  'januar februar marz april mai juni juli august september oktober november dezember',
  'janner feber maerz april mai juni juli august september oktober november dezember',
  'enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre',
  'enero febrero marzo abril mayo junio julio agosto setiembre octubre noviembre diciembre',
  'janeiro fevereiro marco abril maio junho julho agosto setembro outubro novembro dezembro',
  'gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre',
].map((line) => line.split(' '))

const shortest = 3

/** Every name and the beginnings that only one month has ("juil", but not "jui"), each with its number. */
const numbers: ReadonlyMap<string, number | null> = names
  .flatMap((year) => year.flatMap((name, index) => beginningsOf(name).map((text) => [text, index + 1] as const)))
  .reduce(
    (found, [text, month]) => found.set(text, (found.get(text) ?? month) === month ? month : null),
    new Map<string, number | null>([['mrz', 3]]),
  )

/** The number of a month, from its name or a short form of it in any of six languages; null if it's no month. */
export function monthNumber(name: string): number | null {
  return numbers.get(plainText(name).replace(/\.$/, '')) ?? null
}

function beginningsOf(name: string): readonly string[] {
  return Array.from({ length: Math.max(1, name.length - shortest + 1) }, (_, index) => name.slice(0, shortest + index))
}

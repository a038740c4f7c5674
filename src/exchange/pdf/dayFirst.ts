const slashed = /\b(\d{1,2})[/-](\d{1,2})[/-](\d{4})\b/g

const british = /\b(?:united kingdom|uk|england|scotland|wales|ireland|st\.? john ambulance|cimspa|ofqual|dd\/mm\/yyyy)\b/i

/**
 * With dots in place of slashes, which says that the day comes first, if the certificate shows that: by another date, or by where it's from.
 * Every line is as long as before.
 */
export function withDayFirst(lines: readonly string[]): readonly string[] {
  const dates = lines.flatMap((line) => [...line.matchAll(slashed)].map(([, first, second]) => [Number(first), Number(second)] as const))
  if (dates.some(([, second]) => second > 12)) return lines
  const isDayFirst = dates.some(([first]) => first > 12) || lines.some((line) => british.test(line))
  return isDayFirst ? lines.map((line) => line.replace(slashed, '$1.$2.$3')) : lines
}

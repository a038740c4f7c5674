import { type ScaleLinear, scaleLinear } from 'd3-scale'

export type ChartScale = ScaleLinear<number, number>

/** From numbers (of days, of hundredths) to pixels. */
export function createScale(domain: readonly [number, number], range: readonly [number, number]): ChartScale {
  const [from, to] = domain
  // A domain without a length would put everything in the middle of nowhere.
  return scaleLinear([from, to > from ? to : from + 1], range)
}

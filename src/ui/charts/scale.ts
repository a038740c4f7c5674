import { type ScaleLinear, scaleLinear } from 'd3-scale'

export type ChartScale = ScaleLinear<number, number>

/** From numbers (days or hundredths) to pixels. */
export function createScale(domain: readonly [number, number], range: readonly [number, number]): ChartScale {
  const [from, to] = domain
  // A domain of zero length would put everything in the middle.
  return scaleLinear([from, to > from ? to : from + 1], range)
}

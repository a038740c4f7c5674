import { Box, type BoxProps } from './Box'

const lineGaps = { 0: 'lines0', 4: 'lines4', 8: 'lines8' } as const
const aligned = { start: 'alignStart', center: 'alignCenter', baseline: 'alignBaseline', end: 'alignEnd' } as const
const justified = { middle: 'justifyMiddle', between: 'justifyBetween' } as const

export type ClusterProps = BoxProps & {
  /** Between its lines, where that's not the gap. */
  readonly lineGap?: keyof typeof lineGaps
  readonly align?: keyof typeof aligned
  readonly justify?: keyof typeof justified
}

/** Side by side, on as many lines as it takes. */
export function Cluster({ lineGap, align, justify, ...rest }: ClusterProps) {
  const looks = ['cluster', lineGap !== undefined && lineGaps[lineGap], align && aligned[align], justify && justified[justify]]
  return <Box {...rest} looks={looks.filter(Boolean).join(' ')} />
}

import { Box, type BoxProps } from './Box'

/** A stack on a surface of its own. */
export function Card({ as = 'section', ...rest }: BoxProps) {
  return <Box {...rest} as={as} looks="stack card" />
}

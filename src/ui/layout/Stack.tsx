import { Box, type BoxProps } from './Box'

/** One below the other. */
export function Stack(props: BoxProps) {
  return <Box {...props} looks="stack" />
}

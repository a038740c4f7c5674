import { Box, type BoxProps } from './Box'

/** As many columns of one width as there's space for. */
export function Columns(props: BoxProps) {
  return <Box {...props} looks="columns" />
}

import { Box, type BoxProps } from './Box'

/** A stack set apart within a card or a dialog. */
export function Inset(props: BoxProps) {
  return <Box {...props} looks="stack inset" />
}

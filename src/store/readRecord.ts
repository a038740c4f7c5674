/** Reads what a file claims to be a record, whatever released version it is of: the same checks as for what is stored. */
export { readReleased, recordVersion } from '../storage/format/codec'

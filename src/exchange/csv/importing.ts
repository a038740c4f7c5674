/** Everything an import loads, in one chunk. */
export { isHeading, matchColumns, proposeColumns } from './columns'
export { createRowReader } from './courseRows'
export { dateOrderOf, doubtfulDate } from './dates'
export { writeTable } from './table'
export { readCredentials } from './credentialRows'
export { sortRows, tableOfRest } from './importSelection'

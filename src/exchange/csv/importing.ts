/** Everything an import loads, in one chunk. */
export { isHeading, matchColumns, proposeColumns } from './columns'
export { createRowReader } from './courseRows'
export { dateOrderOf, doubtfulDate } from './dates'
export { readRows, writeTable } from './table'
export { boundLines, readText } from './text'
export { readCredentials } from './credentialRows'
export { sortRows, tableOfRest } from './importSelection'

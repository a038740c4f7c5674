/** Everything an import loads, in one chunk. */
export { createRowReader } from './courseRows'
export { storedKeys } from './courseKeys'
export { settleRows } from './settleRows'
export { understandTable } from './understandTable'
export { writeTable } from './table'
export { readCredentials } from './credentialRows'
export { sortRows, tableOfRest } from './importSelection'

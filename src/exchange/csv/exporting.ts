/** Everything an export loads, in one chunk. */
export { countingToCsv } from './countingTable'
export { coursesToCsv } from './courseTable'
export { credentialsToCsv } from './credentialTable'

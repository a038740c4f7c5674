/** All that an export loads at once. */
export { countingToCsv } from './countingTable'
export { coursesToCsv } from './courseTable'
export { credentialsToCsv } from './credentialTable'

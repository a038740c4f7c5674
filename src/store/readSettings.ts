/** Reads what a file claims to be the trainer's choices. */
export { readSettings } from '../storage/device/settings'

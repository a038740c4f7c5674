import { ownScript } from './ownScript'

/** Starts a worker from a file of this build. */
export function startWorker(file: string): Worker {
  return new Worker(ownScript(file), { type: 'module' })
}

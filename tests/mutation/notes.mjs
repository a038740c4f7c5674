import { appendFileSync, readFileSync } from 'node:fs'

/**
 * What the worker finds out, one line each. It's in a file, because an endless mistake takes the worker with it: then, the last line says which one it was.
 * @typedef {object} Note
 * @property {number} [asking] the mistake that's being made, or `nothing`
 * @property {number} [until] when that has taken too long
 * @property {number} [pid]
 * @property {number} [noticed]
 * @property {string} [by] a test file
 * @property {string} [through] a test file that has been asked everything
 */

/** No mistake: the tests must pass. */
export const nothing = -1

const file = process.env.MUTATION_NOTES ?? ''

/** @param {Note} found */
export function note(found) {
  appendFileSync(file, `${JSON.stringify(found)}\n`)
}

/** @returns {readonly Note[]} */
export function notes() {
  const lines = readFileSync(file, 'utf8').split('\n')
  return lines.filter((line) => line !== '').map((line) => JSON.parse(line))
}

/** The mutants that were noticed, but not by a file that in the end fails without a mistake too. */
export function noticed() {
  const all = notes().filter(({ noticed }) => noticed !== undefined)
  const spoiled = new Set(all.filter(({ noticed }) => noticed === nothing).map(({ by }) => by))
  return new Set(all.filter(({ by }) => !spoiled.has(by)).flatMap(({ noticed }) => noticed ?? []))
}

/** The files that are done. */
export function through() {
  return new Set(notes().flatMap(({ through }) => through ?? []))
}

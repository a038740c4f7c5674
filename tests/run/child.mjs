import { spawn } from 'node:child_process'

/**
 * Runs a command. Its output is shown as it comes, or kept and shown at the end, where something else runs beside it.
 * @param {string[]} command
 * @param {'live' | 'at the end'} shown
 * @returns {Promise<boolean>} whether it ended well
 */
export function runChild([program, ...args], shown) {
  return new Promise((resolve) => {
    const output = shown === 'live' ? 'inherit' : 'pipe'
    // On Windows the programs of node_modules/.bin are scripts, which only a shell starts.
    const child = spawn(program, args, { stdio: ['inherit', output, output], shell: process.platform === 'win32' })
    /** @type {Buffer[]} */
    const kept = []
    for (const stream of [child.stdout, child.stderr]) stream?.on('data', (chunk) => kept.push(chunk))
    child.once('error', (error) => {
      console.error(error.message)
      resolve(false)
    })
    child.once('close', (code) => {
      process.stdout.write(Buffer.concat(kept))
      resolve(code === 0)
    })
  })
}

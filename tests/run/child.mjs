import { spawn } from 'node:child_process'

/**
 * Runs a command. Its output is shown live, or at the end if something else runs at the same time.
 * @param {string[]} command
 * @param {'live' | 'at the end'} shown
 * @returns {Promise<boolean>} true if it succeeded
 */
export function runChild([program, ...args], shown) {
  return new Promise((resolve) => {
    const output = shown === 'live' ? 'inherit' : 'pipe'
    // On Windows, the programs in node_modules/.bin are scripts, which need a shell.
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

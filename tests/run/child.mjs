import { spawn } from 'node:child_process'

/**
 * Runs a command with its output shown live.
 * @param {string[]} command
 * @param {Record<string, string>} [variables]
 * @returns {Promise<boolean>} whether it ended well
 */
export function runChild([program, ...args], variables = {}) {
  return new Promise((resolve) => {
    // On Windows the programs of node_modules/.bin are scripts, which only a shell starts.
    const child = spawn(program, args, { stdio: 'inherit', shell: process.platform === 'win32', env: { ...process.env, ...variables } })
    child.once('error', (error) => {
      console.error(error.message)
      resolve(false)
    })
    child.once('close', (code) => {
      resolve(code === 0)
    })
  })
}

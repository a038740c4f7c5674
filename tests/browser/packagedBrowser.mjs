import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const FOLDER = fileURLToPath(new URL('sparticuz/', import.meta.url))

/** The Chromium in the npm package @sparticuz/chromium, installed and unpacked on demand. */
export function packagedBrowser() {
  if (process.platform !== 'linux' || process.arch !== 'x64') return []
  const unpacked = join(FOLDER, 'node_modules', `.unpacked-${wantedVersion()}`)
  if (!existsSync(unpacked)) {
    run('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund'])
    run(process.execPath, ['unpack.mjs', unpacked])
  }
  return [join(unpacked, 'chromium'), join(unpacked, 'chromium-with-libraries')]
}

function wantedVersion() {
  const { dependencies } = JSON.parse(readFileSync(join(FOLDER, 'package.json'), 'utf8'))
  return dependencies['@sparticuz/chromium']
}

/**
 * @param {string} command
 * @param {string[]} args
 */
function run(command, args) {
  const { status, error } = spawnSync(command, args, { cwd: FOLDER, stdio: 'inherit' })
  if (status !== 0) throw error ?? new Error(`"${command} ${args.join(' ')}" failed in tests/browser/sparticuz`)
}

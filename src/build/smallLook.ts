import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { minifySync, type Plugin } from 'vite'

/** Everything waits for `look.js`, which `public` has with its comments. */
export function smallLook(): Plugin {
  return {
    name: 'small-look',
    apply: 'build',
    writeBundle({ dir = 'dist' }) {
      const file = join(dir, 'look.js')
      writeFileSync(file, minifySync(file, readFileSync(file, 'utf8')).code)
    },
  }
}

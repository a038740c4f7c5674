import { fileURLToPath } from 'node:url'
import type { Plugin } from 'vite'

const helper = /\0vite\/preload-helper\.js$/

/** Has parts loaded by `app/boot/loadPart`. Vite's own way asks for the script only once the styles are there, and weighs three times as much. */
export function partLoading(): Plugin {
  const file = fileURLToPath(new URL('../app/boot/loadPart.ts', import.meta.url))
  return {
    name: 'part-loading',
    apply: 'build',
    enforce: 'pre',
    load: {
      filter: { id: helper },
      handler: () => `export { loadPart as __vitePreload } from ${JSON.stringify(file)}`,
    },
  }
}

/** What's in the page anyway. */
const inside = /(^|\/)(index|react|rolldown-runtime)-/

/** The forms that a first press may open. */
const forms = /(^|\/)(Dialogs|CourseDialog|CredentialDialog)-/

/** Which files are asked for together with a part: its styles, and of a form all it needs. Listing them for every part would cost a kilobyte in the first load. */
export function filesWith(part: string, files: readonly string[]): string[] {
  return files.filter((file) => file.endsWith('.css') || (forms.test(part) && !inside.test(file)))
}

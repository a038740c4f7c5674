import type { Plugin } from 'vite'

/** The chunks of the first screen, and what loads right after it. Most of their functions are called at once. */
const chunks: ReadonlySet<string> = new Set(['index', 'common', 'dashboard', 'keeping'])

/**
 * Chromium compiles all functions of a file that begins like this while it arrives, beside the page's own work, instead of each at its first
 * call. Other browsers see a comment. https://github.com/WICG/explicit-javascript-compile-hints-file-based
 */
const hint = '//# allFunctionsCalledOnLoad\n'

export function calledOnLoad(): Plugin {
  return {
    name: 'called-on-load',
    apply: 'build',
    // After Vite, which puts its list of styles in front.
    enforce: 'post',
    generateBundle: {
      order: 'post',
      handler(_, bundle) {
        const found = Object.values(bundle)
          .filter((file) => file.type === 'chunk')
          .filter(({ name }) => chunks.has(name))
        if (found.length !== chunks.size) throw new Error('There is no such chunk')
        for (const chunk of found) chunk.code = hint + chunk.code
      },
    },
  }
}

import type { Plugin } from 'vite'

/** Most functions of these are called at once. Not so those of React, which would make the page wait for them. */
const chunks: ReadonlySet<string> = new Set(['common', 'dashboard'])

/**
 * Chromium compiles all functions of a file that begins like this while it arrives, beside the page's own work, instead of each at its first
 * call. Other browsers see a comment. https://github.com/WICG/explicit-javascript-compile-hints-file-based
 */
const hint = '//# allFunctionsCalledOnLoad\n'

export function calledOnLoad(): Plugin {
  return {
    name: 'called-on-load',
    apply: 'build',
    // After Vite, which may put a list of styles in front.
    enforce: 'post',
    generateBundle: {
      order: 'post',
      handler(_, bundle) {
        const found = Object.values(bundle)
          .filter((file) => file.type === 'chunk')
          .filter(({ name }) => chunks.has(name))
        const names = found.map(({ name }) => name)
        if (names.toSorted().join() !== [...chunks].toSorted().join()) this.error(`These chunks are called on load: ${names.join()}`)
        for (const chunk of found) chunk.code = hint + chunk.code
      },
    },
  }
}

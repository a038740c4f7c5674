import { readFileSync } from 'node:fs'
import type { Plugin } from 'vite'

const importOfIcons = /import \{([^}]*)\} from ["']lucide["'];?/g

/**
 * Imports each icon from its own file. Through the library's one file for all of them, the first screen would get every icon that any screen
 * uses.
 */
export function iconImports(): Plugin {
  const icons = iconFiles(readFileSync(new URL('../../node_modules/lucide/dist/esm/lucide.mjs', import.meta.url), 'utf8'))
  return {
    name: 'icon-imports',
    apply: 'build',
    transform: {
      filter: { code: importOfIcons },
      handler: (code) => ({ code: code.replace(importOfIcons, (_, names: string) => importsOf(names, icons)), map: null }),
    },
  }
}

/** The file of each icon, by its names, from the library's list of exports. */
export function iconFiles(list: string): ReadonlyMap<string, string> {
  const exports = [...list.matchAll(/^export \{(.*)\} from '\.\/(icons\/[\w-]+\.mjs)';$/gm)]
  return new Map(
    exports.flatMap(([, names = '', file = '']) => [...names.matchAll(/default as (\w+)/g)].map(([, name = '']) => [name, file] as const)),
  )
}

/** "X, Infinity as Endless" as an import of each one's file. Throws if there's no such icon. */
export function importsOf(names: string, icons: ReadonlyMap<string, string>): string {
  const parts = names.split(',').map((name) => name.trim())
  return parts
    .filter((name) => name !== '')
    .map((name) => {
      const [icon = '', alias = icon] = name.split(/ as /)
      const file = icons.get(icon)
      if (file === undefined) throw new Error(`lucide has no icon “${icon}”.`)
      return `import ${alias} from "lucide/dist/esm/${file}";`
    })
    .join('')
}

import type { Plugin } from 'vite'

/** The chunks that only a visit with records draws its first screen with. */
const chunks: ReadonlySet<string> = new Set(['dashboard', 'common'])

const look = '<script src="./look.js"></script>'

/**
 * Has the browser ask for everything at once: `look.js` comes last in the head, so that what else is there is asked for before it runs. The first chunk and the files of later visits
 * are named in it, so that it can tell the build and have them fetched along.
 */
export function laterVisits(): Plugin {
  return {
    name: 'later-visits',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      handler(html, { bundle = {} }) {
        const all = Object.values(bundle).filter((file) => file.type === 'chunk')
        const found = all.filter(({ name }) => chunks.has(name))
        const first = all.find(({ isEntry }) => isEntry)
        const react = all.find(({ name }) => name === 'react')
        const scripts = found.map(({ fileName }) => fileName)
        const styles = found.flatMap(({ viteMetadata }) => [...(viteMetadata?.importedCss ?? [])])
        // `look.js` asks for one, and `app/boot/lastSeen` keeps its text.
        if (first === undefined || react === undefined || scripts.length === 0 || styles.length !== 1)
          throw new Error('There is no first chunk, none for React or the dashboard, or not one style sheet')
        if (!html.includes(look)) throw new Error('The page has no look.js')
        const named = look.replace(
          '>',
          ` data-build="./${react.fileName} ./${first.fileName}" data-later="${[...styles, ...scripts].map((file) => `./${file}`).join(' ')}">`,
        )
        const script = `<script type="module" crossorigin src="./${react.fileName}"></script>`
        return html.replace(look, '').replace('<script type="module"', `${script}\n    $&`).replace('</head>', `${named}\n  </head>`)
      },
    },
  }
}

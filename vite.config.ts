/// <reference types="vitest/config" />
import react from '@vitejs/plugin-react'
import { createHash } from 'node:crypto'
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join, relative, sep } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build, defineConfig, type Plugin } from 'vite'

// A certificate file is code until proven otherwise, so nothing but our own scripts may run (reasons in DECISIONS.md).
const policy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' blob: data:",
  "connect-src 'self'",
  "font-src 'self'",
  "manifest-src 'self'",
  "worker-src 'self'",
  'frame-src blob:',
  "base-uri 'none'",
  "form-action 'none'",
  "object-src 'none'",
  "require-trusted-types-for 'script'",
].join('; ')

/** The built page carries the policy itself, so that it holds on every static host. The dev server injects styles and cannot have it. */
function contentSecurityPolicy(): Plugin {
  return {
    name: 'content-security-policy',
    apply: 'build',
    transformIndexHtml: () => [{ tag: 'meta', attrs: { 'http-equiv': 'Content-Security-Policy', content: policy }, injectTo: 'head-prepend' }],
  }
}

/** Letters, character maps and decoders that some PDFs need to be drawn: fetched from beside the page, by name, when one does. */
function pdfFiles(): Plugin {
  const folders = { cmaps: 'cmaps', standard_fonts: 'fonts', wasm: 'wasm' }
  return {
    name: 'pdf-files',
    apply: 'build',
    generateBundle() {
      for (const [from, to] of Object.entries(folders)) {
        const folder = new URL(`./node_modules/pdfjs-dist/${from}/`, import.meta.url)
        for (const name of readdirSync(folder)) {
          this.emitFile({ type: 'asset', fileName: `pdf/${to}/${name}`, source: readFileSync(new URL(name, folder)) })
        }
      }
    },
  }
}

/** What the page itself never asks for, and what only some PDFs do: that is kept once it was used. */
const notKept = /^(_headers|robots\.txt|service-worker\.js|pdf\/.*|.*\.map)$/

/** The service worker, which carries the list of the files of this very build with their digests. Its address must never change: browsers look there for newer versions. */
function serviceWorker(): Plugin {
  const source = fileURLToPath(new URL('./src/worker/worker.ts', import.meta.url))
  return {
    name: 'service-worker',
    apply: 'build',
    // Only what stands on the disk is final.
    async writeBundle({ dir = 'dist' }) {
      const paths = readdirSync(dir, { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile())
        .map(({ parentPath, name }) => join(parentPath, name).slice(join(dir, sep).length).split(sep).join('/'))
        .filter((path) => !notKept.test(path))
        .toSorted()
      const files = paths.map((path) => ({
        // Hosts send "index.html" on to the folder, and a page that was sent on cannot be kept.
        path: path === 'index.html' ? './' : `./${path}`,
        integrity: `sha256-${createHash('sha256')
          .update(readFileSync(join(dir, path)))
          .digest('base64')}`,
      }))
      const made = await build({
        configFile: false,
        publicDir: false,
        logLevel: 'silent',
        build: { write: false, rolldownOptions: { input: source, output: { format: 'iife' } } },
      })
      const [worker] = 'output' in made ? made.output : []
      if (worker === undefined) this.error('the service worker was not built')
      const name = createHash('sha256').update(JSON.stringify(files)).update(worker.code).digest('hex').slice(0, 12)
      writeFileSync(join(dir, 'service-worker.js'), `const BUILD = ${JSON.stringify({ name, files })};\n${worker.code}`)
    },
  }
}

/** Libraries and rooms that only a few actions need: never in what pages share. */
const loadedAlone = /node_modules[\\/](papaparse|@zip\.js|ical-generator|pdfjs-dist|image-dimensions)|src[\\/]exchange/

/** What draws the pictures: two pages have some, and the others do without. */
const charts = /node_modules[\\/](d3-[a-z-]+|internmap)[\\/]|src[\\/]ui[\\/]charts[\\/]/

/** A class is called by its own name and a digest of its file's path: the line number that Vite adds costs the first load bytes for nothing. */
function scopedName(name: string, file: string): string {
  const path = relative(import.meta.dirname, file)
    .split(sep)
    .join('/')
  return `${name}_${createHash('sha256').update(path).digest('base64url').slice(0, 4)}`
}

export default defineConfig({
  base: './',
  css: { modules: { generateScopedName: scopedName } },
  plugins: [react(), contentSecurityPolicy(), pdfFiles(), serviceWorker()],
  build: {
    // Naming every file that a part needs costs the first load a kilobyte; the browser finds the scripts by itself, one step later.
    modulePreload: { polyfill: false, resolveDependencies: (_, files) => files.filter((file) => file.endsWith('.css')) },
    assetsInlineLimit: 0,
    // What the first screen needs is one file, and what later screens share another: in small pieces they take more requests,
    // compress worse, and their names alone are a kilobyte of the first load.
    rolldownOptions: {
      output: {
        // Some hosts serve .mjs as bytes, and then the browser does not start the worker that reads PDFs.
        assetFileNames: ({ names }) => `assets/[name]-[hash]${names.some((name) => name.endsWith('.mjs')) ? '.js' : '[extname]'}`,
        codeSplitting: {
          groups: [
            { name: 'first', tags: ['$initial'], priority: 2 },
            { name: 'charts', priority: 1, test: charts },
            { name: 'shared', minShareCount: 2, priority: 1, test: (id) => !loadedAlone.test(id) && !charts.test(id) },
          ],
        },
      },
    },
  },
  test: {
    projects: [
      {
        extends: true,
        test: {
          name: 'pure',
          environment: 'node',
          include: ['tests/{domain,storage,store,words,exchange,worker,styles,bench,architecture}/**/*.test.ts'],
        },
      },
      {
        extends: true,
        test: {
          name: 'screens',
          environment: 'happy-dom',
          include: ['tests/{ui,features,app}/**/*.test.tsx'],
          setupFiles: ['tests/support/screens.ts'],
        },
      },
    ],
  },
})

/// <reference types="vitest/config" />
import react from '@vitejs/plugin-react'
import { createHash } from 'node:crypto'
import { availableParallelism } from 'node:os'
import { relative, sep } from 'node:path'
import { defineConfig } from 'vite'
import { contentSecurityPolicy } from './src/build/contentSecurityPolicy.ts'
import { licensesName, licensesOfCopies } from './src/build/licenses.ts'
import { pdfFiles } from './src/build/pdfFiles.ts'
import { recertSchemaFile } from './src/build/recertSchemaFile.ts'
import { serviceWorker } from './src/build/serviceWorker.ts'
import { homeZone, testsOfTheDay, zones } from './tests/run/zones.mjs'

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

const pureTests = ['tests/{domain,storage,store,words,exchange,build,worker,styles,bench,architecture}/**/*.test.ts']

/** Vitest would leave one of two cores idle. */
const workers = Math.max(2, availableParallelism() - 1)

export default defineConfig({
  base: './',
  css: { modules: { generateScopedName: scopedName } },
  plugins: [react(), contentSecurityPolicy(), pdfFiles(), licensesOfCopies(), recertSchemaFile(), serviceWorker()],
  build: {
    license: { fileName: licensesName },
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
    // No test depends on how busy the machine is: only what never ends fails.
    testTimeout: 120_000,
    hookTimeout: 120_000,
    // Half of the time of a small test goes into a process of its own. Instead, each file leaves the world as it found it (`asFound`).
    pool: 'forks',
    isolate: false,
    maxWorkers: workers,
    setupFiles: ['tests/support/asFound.ts'],
    projects: [
      { extends: true, test: { name: 'pure', environment: 'node', include: pureTests, env: { TZ: homeZone } } },
      ...zones.map((zone) => ({
        extends: true as const,
        test: { name: `in ${zone}`, environment: 'node' as const, include: testsOfTheDay, env: { TZ: zone } },
      })),
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

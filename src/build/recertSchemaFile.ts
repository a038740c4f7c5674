import { fileURLToPath } from 'node:url'
import { type Plugin, runnerImport } from 'vite'

/** Generates the JSON schema of `recert.json` from the schema that reads records, so the two can't differ. */
export function recertSchemaFile(): Plugin {
  return {
    name: 'recert-schema',
    apply: 'build',
    async generateBundle() {
      const path = fileURLToPath(new URL('./schema/recertSchema.ts', import.meta.url))
      const { module } = await runnerImport<typeof import('./schema/recertSchema')>(path)
      this.emitFile({ type: 'asset', fileName: 'recert.schema.json', source: JSON.stringify(module.recertSchema(), null, 2) })
    },
  }
}

import { mkdtemp, rename, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import chromium from '@sparticuz/chromium'

// The package uses any `chromium` it finds in the temporary folder, so it gets a new private folder, which is renamed once it's complete.
const target = process.argv[2]
const folder = await mkdtemp(join(dirname(target), '.unpacking-'))
process.env.TMPDIR = folder
// Also unpack the libraries in the package. A bare machine has neither them nor fonts.
process.env.AWS_LAMBDA_JS_RUNTIME = 'nodejs20.x'
await chromium.executablePath()

const wrapper = `#!/bin/sh
here=$(dirname "$0")
export LD_LIBRARY_PATH="$here/al2023/lib"
export FONTCONFIG_FILE="$here/fonts.conf"
exec "$here/chromium" "$@"
`
await writeFile(join(folder, 'chromium-with-libraries'), wrapper, { mode: 0o755 })

const fonts = '<fontconfig><dir prefix="relative">fonts</dir><cachedir prefix="xdg">fontconfig</cachedir></fontconfig>'
await writeFile(join(folder, 'fonts.conf'), fonts)

await rename(folder, target)

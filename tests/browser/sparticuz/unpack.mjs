import { mkdtemp, rename, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import chromium from '@sparticuz/chromium'

// The package takes any `chromium` it finds in the temporary folder for its own,
// so it gets a fresh private one, which takes its final name only when it is complete.
const target = process.argv[2]
const folder = await mkdtemp(join(dirname(target), '.unpacking-'))
process.env.TMPDIR = folder
// Also unpack the libraries that the package brings along: a bare machine lacks them, and fonts.
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

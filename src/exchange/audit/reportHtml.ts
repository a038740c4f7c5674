import type { AuditReport } from '../../domain/reports/auditReport'
import { reportDocument, type ReportNode } from './reportDocument'

/** Certificate number to file name in the archive. Certificates that couldn't be opened have no file. */
export type CertificateFiles = ReadonlyMap<number, string>

/** The report as a page, with links to the certificates next to it. */
export function reportHtml(report: AuditReport, files: CertificateFiles): string {
  const addressOf = (number: number) => {
    const file = files.get(number)
    return file === undefined ? null : file.split('/').map(encodeURIComponent).join('/')
  }
  return pageHtml(report.title, reportDocument(report, addressOf))
}

/** A self-contained page: no scripts, no outside resources, all text escaped. */
export function pageHtml(heading: string, nodes: readonly ReportNode[]): string {
  const title = escaped(heading)
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>
<style>${style}</style>
</head>
<body>
<h1><bdi>${title}</bdi></h1>
${nodes.map(html).join('\n')}
</body>
</html>
`
}

function html(node: ReportNode): string {
  if (typeof node === 'string') return escaped(node)
  const { tag, look, attributes, children } = node
  const named = Object.entries({ ...(look === undefined ? {} : { class: look }), ...attributes })
  return `<${tag}${named.map(([name, value]) => ` ${name}="${escaped(value)}"`).join('')}>${children.map(html).join('')}</${tag}>`
}

function escaped(text: string): string {
  return text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`)
}

const style = `
:root { color-scheme: light; }
body { max-width: 48rem; margin: 2rem auto; padding: 0 1rem; font: 16px/1.45 system-ui, 'Segoe UI', 'Liberation Sans', sans-serif; color: #000; background: #fff; overflow-wrap: anywhere; }
h1 { font-size: 1.6rem; }
h2 { margin: 1.6rem 0 .4rem; font-size: 1.15rem; break-after: avoid; }
dl { display: grid; gap: .2rem; padding: .8rem 0; margin: 0; border-block: 2px solid #000; }
dl div { display: grid; grid-template-columns: minmax(6rem, 10rem) 1fr; gap: 1rem; }
dt, .soft, .remark { color: #444; }
dd { margin: 0; font-weight: 600; }
ul { padding-inline-start: 1.2rem; }
table { width: 100%; border-collapse: collapse; font-variant-numeric: tabular-nums; }
th, td { padding: .4rem .5rem .4rem 0; text-align: start; vertical-align: top; border-bottom: 1px solid #999; }
thead th { border-bottom: 2px solid #000; }
thead { display: table-header-group; }
tr, li { break-inside: avoid; }
tbody th { font-weight: 600; }
.soft, .remark { margin: .15rem 0 0; font-size: .875rem; font-weight: 400; }
.total { font-weight: 700; }
.hidden { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
@page { margin: 16mm 15mm 18mm; }
@media print { body { max-width: none; margin: 0; padding: 0; font-size: 10.5pt; } a { color: #000; text-decoration: none; } }
`

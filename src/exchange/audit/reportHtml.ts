import type { AuditReport, ReportCertificate, ReportRow, ReportTable } from '../../domain/reports/auditReport'

/** The files of the certificates in the archive, by their numbers; one that could not be opened has none. */
export type CertificateFiles = ReadonlyMap<number, string>

/** The report as one page that needs nothing else: no script, nothing from elsewhere, every text escaped, links to the certificates beside it. */
export function reportHtml({ title, facts, gapsHeading, gaps, tables, ...rest }: AuditReport, files: CertificateFiles): string {
  const { certificatesHeading, certificates, noCertificates, note } = rest
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escaped(title)}</title>
<style>${style}</style>
</head>
<body>
<h1>${isolated(title)}</h1>
<dl>
${facts.map(([label, text]) => `<div><dt>${escaped(label)}</dt><dd>${isolated(text)}</dd></div>`).join('\n')}
</dl>
<h2>${escaped(gapsHeading)}</h2>
<ul>
${gaps.map((gap) => `<li>${isolated(gap)}</li>`).join('\n')}
</ul>
${tables.map(tableHtml).join('\n')}
<h2>${escaped(certificatesHeading)}</h2>
${certificates.length === 0 ? `<p>${escaped(noCertificates)}</p>` : `<ul>\n${certificates.map((entry) => certificateHtml(entry, files)).join('\n')}\n</ul>`}
<p class="soft">${escaped(note)}</p>
</body>
</html>
`
}

function tableHtml({ heading, columns, rows, notes }: ReportTable): string {
  const head = `<thead><tr>${columns.map((column) => `<th scope="col">${escaped(column)}</th>`).join('')}</tr></thead>`
  const body = `<tbody>\n${rows.map(rowHtml).join('\n')}\n</tbody>`
  const table = rows.length === 0 ? '' : `<table>\n${head}\n${body}\n</table>\n`
  return `<h2>${escaped(heading)}</h2>\n${table}${notes.map((note) => `<p class="soft">${isolated(note)}</p>`).join('\n')}`
}

function rowHtml({ head, about, remark, cells, isTotal }: ReportRow): string {
  const below = [about, remark].filter((line) => line !== '').map((line) => `<p class="soft">${isolated(line)}</p>`)
  const first = `<th scope="row">${isolated(head)}${below.join('')}</th>`
  return `<tr${isTotal ? ' class="total"' : ''}>${first}${cells.map((cell) => `<td>${isolated(cell)}</td>`).join('')}</tr>`
}

function certificateHtml({ number, label, of, about, loss }: ReportCertificate, files: CertificateFiles): string {
  const file = files.get(number)
  const shown = file === undefined ? isolated(`${label} ${of}`) : `<a href="${escaped(addressOf(file))}">${isolated(`${label} ${of}`)}</a>`
  return `<li>${shown} <span class="soft">${isolated(loss ?? about)}</span></li>`
}

function addressOf(path: string): string {
  return path.split('/').map(encodeURIComponent).join('/')
}

/** What a trainer typed, so that no mark in it turns the text around it. */
function isolated(text: string): string {
  return `<bdi>${escaped(text)}</bdi>`
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
dt, .soft { color: #444; }
dd { margin: 0; font-weight: 600; }
ul { padding-inline-start: 1.2rem; }
table { width: 100%; border-collapse: collapse; font-variant-numeric: tabular-nums; }
th, td { padding: .4rem .5rem .4rem 0; text-align: start; vertical-align: top; border-bottom: 1px solid #999; }
thead th { border-bottom: 2px solid #000; }
thead { display: table-header-group; }
tr, li { break-inside: avoid; }
tbody th { font-weight: 600; }
.soft { margin: .15rem 0 0; font-size: .875rem; font-weight: 400; }
.total { font-weight: 700; }
@page { margin: 16mm 15mm 18mm; }
@media print { body { max-width: none; margin: 0; padding: 0; font-size: 10.5pt; } a { color: #000; text-decoration: none; } }
`

// What turns records into files and back is loaded when it is used, never with a page.

export const loadPdf = () => import('./pdf/pdf')
export const loadPackBackup = () => import('./backup/packBackup')
export const loadReadBackup = () => import('./backup/readBackup')
export const loadAuditZip = () => import('./audit/auditZip')
export const loadCalendar = () => import('./calendar')
export const loadImport = () => import('./csv/importing')
export const loadExport = () => import('./csv/exporting')

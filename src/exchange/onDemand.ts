// What turns records into files and back is loaded when it is used, never with a page.

export const loadPdf = () => import('./pdf')
export const loadZip = () => import('./zip')

/** The query of the page that erases, and of pages that were open meanwhile. */
export const erasingSearch = '?erased'

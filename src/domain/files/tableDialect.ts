/** How a table is written: `comma` is 1.5 and commas between cells; `semicolon` is 1,5 and semicolons, as Excel wants it where the decimal sign is a comma. */
export type TableDialect = 'comma' | 'semicolon'

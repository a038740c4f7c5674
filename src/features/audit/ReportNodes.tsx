import { createElement, Fragment, type ReactNode } from 'react'
import type { Look, ReportElement, ReportNode } from '../../exchange/audit/reportDocument'
import styles from './Report.module.css'

/** Draws a report; `reportHtml` writes the same nodes as a file. */
export function ReportNodes({ nodes }: { readonly nodes: readonly ReportElement[] }) {
  return createElement(Fragment, null, ...nodes.map(drawn))
}

const classes: Readonly<Record<Look, string | undefined>> = {
  cover: styles.cover,
  facts: `${styles.facts ?? ''} secret`,
  section: styles.section,
  marked: `${styles.marked ?? ''} secret`,
  table: styles.table,
  total: `${styles.total ?? ''} secret`,
  soft: styles.soft,
  // The reasons name amounts.
  remark: `${styles.soft ?? ''} secret`,
  number: 'number',
  hidden: 'visuallyHidden',
}

function drawn(node: ReportNode): ReactNode {
  if (typeof node === 'string') return node
  const { tag, look, attributes, children } = node
  // The cells of the tables are amounts and days; a row's name is a heading.
  const plain = tag === 'td' ? 'secret' : undefined
  return createElement(tag, { ...attributes, className: look === undefined ? plain : classes[look] }, ...children.map(drawn))
}

import type { Plugin } from 'vite'
import { headersOfAll } from './hostHeaders.ts'

/** The whole policy, as a header says it. */
const policy = headersOfAll['Content-Security-Policy'] ?? ''

/** Only a header can say it; in a page it does nothing. */
const framing = "frame-ancestors 'none'"

/** For the decoders in the PDF worker. A worker has the policy of its own header, never the page's. */
const wasm = " 'wasm-unsafe-eval'"

/** A certificate file could contain code, so only our own scripts may run (see DECISIONS.md). */
export const policyOfPage = policy.replace(`${framing}; `, '').replace(wasm, '')

/** What the dev server sends: it adds scripts and styles to the page that the rest would block. */
export const headersOfDevelopment = { ...headersOfAll, 'Content-Security-Policy': framing }

/** The policy is in the built page itself, so it applies on any static host. */
export function contentSecurityPolicy(): Plugin {
  return {
    name: 'content-security-policy',
    apply: 'build',
    transformIndexHtml: () => [{ tag: 'meta', attrs: { 'http-equiv': 'Content-Security-Policy', content: policyOfPage }, injectTo: 'head-prepend' }],
  }
}

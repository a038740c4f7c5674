const tabs = ['progress', 'courses', 'rule', 'history'] as const

export type Tab = (typeof tabs)[number]

/** The tab in an address: "tab=courses". Without one, or with an unknown one, it's the first. */
export function queryToTab(query: string): Tab {
  const [, value] = /(?:^|&)tab=([^&]*)/.exec(query) ?? []
  return tabs.find((tab) => tab === value) ?? 'progress'
}

export function tabToQuery(tab: Tab): string {
  return tab === 'progress' ? '' : `tab=${tab}`
}

export const schemeNames = { system: 'System', light: 'Light', dark: 'Dark' } as const

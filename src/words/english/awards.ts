import type { Parts } from './parts'

export const award = ({ credit, name }: Parts<'credit' | 'name'>) => `${credit} for ${name}`

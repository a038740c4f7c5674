import { expect, test } from 'vitest'
import { iconFiles, importsOf } from '../../src/build/iconImports'

const icons = iconFiles(`import * as all from './all.mjs';
export { default as X } from './icons/x.mjs';
export { default as Trash, default as Trash2 } from './icons/trash.mjs';
export { default as Infinity } from './icons/infinity.mjs';
`)

test('each icon is imported from its own file, by any of its names', () => {
  expect(importsOf(' X, Trash2, Infinity as Endless ', icons)).toBe(
    [
      'import X from "lucide/dist/esm/icons/x.mjs";',
      'import Trash2 from "lucide/dist/esm/icons/trash.mjs";',
      'import Endless from "lucide/dist/esm/icons/infinity.mjs";',
    ].join(''),
  )
})

test('an icon that the library lacks stops the build', () => {
  expect(() => importsOf('Unicorn', icons)).toThrow('Unicorn')
})

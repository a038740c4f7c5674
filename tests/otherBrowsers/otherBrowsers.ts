import { firefox } from './firefox'
import { webkit } from './webkit'

export const otherBrowsers = [firefox, webkit]

import { IDBFactory } from 'fake-indexeddb'
import fc from 'fast-check'

// Before each time a test file is loaded.

// A property that holds isn't tried for longer than this, or every mutant that survives would cost minutes.
fc.configureGlobal({ interruptAfterTimeLimit: 500 })

// What a test left in a database would be there when the next mistake is made.
if ('indexedDB' in globalThis) globalThis.indexedDB = new IDBFactory()

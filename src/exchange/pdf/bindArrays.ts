import { boundArrays } from './boundArrays'

// Before the library, which keeps what it finds.
boundArrays(self)

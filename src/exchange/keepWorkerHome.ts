import { keepToOwnOrigin } from './ownOrigin'

// The first import of each worker, so that it comes before everything else.
keepToOwnOrigin(self)

declare const brand: unique symbol

/** A value that only its own module can make: the one cast stands in that module's factory. */
export type Brand<Value, Name extends string> = Value & { readonly [brand]: Name }

declare const brand: unique symbol

/** A value only its own module can create: the one cast is in that module's factory. */
export type Brand<Value, Name extends string> = Value & { readonly [brand]: Name }

/**
 * Why a table's dates are read month first or day first. `heading`: it says so. `dates`: some of them fit one order only. `past`: in the other
 * order some would be in the future; against the usual order, that's asked. `contradiction`: some fit one order only, some the other. `locale`: as the browser's language writes them. `language`: as the
 * language of the table does, other than the browser's, which is asked.
 * `dots`: the day is first, as usual with dots. `clear`: no date could be read either way.
 */
export type OrderReason = 'chosen' | 'heading' | 'dates' | 'past' | 'contradiction' | 'locale' | 'language' | 'dots' | 'clear'

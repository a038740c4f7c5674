/** What kind of activity a course was. Each rule says which kinds its requirements accept. */
export const categories = ['specialization', 'course', 'conference', 'college', 'contribution', 'cpr', 'other'] as const

export type Category = (typeof categories)[number]

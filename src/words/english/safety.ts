export const keptStates = {
  device: 'On this device only, in this browser. Nothing is sent anywhere.',
  memory: 'Nothing is being saved in this browser.',
} as const

export const copyStates = {
  waiting: 'The safety copy hasn’t answered yet.',
  kept: 'Each save also goes to a safety copy, so a crash loses nothing.',
  failing: 'This browser has no room for a safety copy. A crash can lose the last minute.',
} as const

/** Why a file, or what was pasted, isn't a table of courses. */
export type TableProblem = 'empty' | 'tooLarge' | 'notText' | 'longLine' | 'tooManyRows' | 'tooManyColumns' | 'noRows'

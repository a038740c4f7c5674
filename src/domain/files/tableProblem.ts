/** Why a file or pasted text isn't a table of courses. */
export type TableProblem = 'empty' | 'tooLarge' | 'notText' | 'longLine' | 'tooManyRows' | 'tooManyColumns' | 'noRows'

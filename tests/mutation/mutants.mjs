import ts from 'typescript'

/**
 * A small mistake: `is` in place of what was between `start` and `end`, on the line `on`.
 * @typedef {{ readonly id: number, readonly file: string, readonly start: number, readonly end: number, readonly line: number, readonly on: string,
 *   readonly was: string, readonly is: string, readonly isFirstInStatement: boolean }} Mutant
 */

const operators = new Map(
  Object.entries({
    '<': '<=',
    '<=': '<',
    '>': '>=',
    '>=': '>',
    '===': '!==',
    '!==': '===',
    '&&': '||',
    '||': '&&',
    '+': '-',
    '-': '+',
    '*': '/',
    '/': '*',
    '%': '*',
    '+=': '-=',
    '-=': '+=',
  }),
)

const methods = new Map(
  Object.entries({ some: 'every', every: 'some', min: 'max', max: 'min', startsWith: 'endsWith', floor: 'ceil', ceil: 'floor' }),
)

/** What can be left out of a chain of calls. */
const links = new Set(['filter', 'slice', 'toSorted', 'toReversed', 'trim'])

/**
 * Every small mistake that could be made in a file, one at a time.
 * @param {string} file
 * @param {string} text
 * @returns {readonly Omit<Mutant, 'id'>[]}
 */
export function mutantsOf(file, text) {
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true)
  const lines = text.split('\n')
  /** @type {Omit<Mutant, 'id'>[]} */
  const found = []
  /** @param {ts.Node} node @param {string} is */
  const replace = (node, is) => {
    const start = node.getStart()
    const line = source.getLineAndCharacterOfPosition(start).line + 1
    found.push({
      file,
      start,
      end: node.end,
      line,
      on: (lines[line - 1] ?? '').trim(),
      was: node.getText(),
      is,
      isFirstInStatement: isFirstInStatement(node),
    })
  }
  /** @param {ts.Node} node */
  const visit = (node) => {
    if (ts.isTypeNode(node) || ts.isImportDeclaration(node) || ts.isTypeAliasDeclaration(node)) return
    if (!isFixed(node)) for (const is of mistakes(node)) replace(node, is)
    ts.forEachChild(node, visit)
  }
  visit(source)
  return found
}

/** What can't be in parentheses: a name, what's assigned to, a link of a chain that may end early. @param {ts.Node} node */
function isFixed(node) {
  const { parent } = node
  if (parent === undefined) return false
  if (ts.isPropertyAssignment(parent)) return parent.name === node
  if (ts.isBinaryExpression(parent)) return parent.left === node && parent.operatorToken.kind === ts.SyntaxKind.EqualsToken
  return ts.isOptionalChain(parent) && parent.expression === node
}

/** @param {ts.Node} node @returns {boolean} */
function isFirstInStatement(node) {
  const { parent } = node
  if (ts.isExpressionStatement(node)) return ts.isBlock(parent) || ts.isSourceFile(parent) || ts.isCaseOrDefaultClause(parent)
  return parent !== undefined && parent.getStart() === node.getStart() && isFirstInStatement(parent)
}

/** @param {ts.Node} node @returns {readonly string[]} */
function mistakes(node) {
  return [...(isCondition(node) ? ['true', 'false'] : []), ...otherwise(node)]
}

/** @param {ts.Node} node @returns {readonly string[]} */
function otherwise(node) {
  if (ts.isBinaryExpression(node)) return ofOperator(node)
  if (ts.isCallExpression(node) && ts.isPropertyAccessExpression(node.expression)) return ofCall(node, node.expression)
  if (ts.isNumericLiteral(node)) return [node.text === '0' ? '1' : `(${node.text} + 1)`]
  if (node.kind === ts.SyntaxKind.TrueKeyword) return ['false']
  if (node.kind === ts.SyntaxKind.FalseKeyword) return ['true']
  if (ts.isArrayLiteralExpression(node) && node.elements.length > 0) return ['[]']
  if (ts.isExpressionStatement(node)) return ['undefined']
  if (ts.isPrefixUnaryExpression(node)) return [node.operand.getText()]
  return []
}

/** @param {ts.BinaryExpression} node @returns {readonly string[]} */
function ofOperator(node) {
  const [left, operator, right] = [node.left.getText(), node.operatorToken.getText(), node.right.getText()]
  const other = operators.get(operator)
  if (operator === '??') return [right]
  return other === undefined ? [] : [`(${left} ${other} ${right})`]
}

/** @param {ts.CallExpression} node @param {ts.PropertyAccessExpression} callee @returns {readonly string[]} */
function ofCall(node, { expression, name }) {
  const other = methods.get(name.text)
  const rest = node.getText().slice(name.end - node.getStart())
  const renamed = other === undefined ? [] : [`${expression.getText()}.${other}${rest}`]
  return links.has(name.text) ? [...renamed, expression.getText()] : renamed
}

/** @param {ts.Node} node */
function isCondition(node) {
  const { parent } = node
  if (parent === undefined) return false
  return ts.isIfStatement(parent) ? parent.expression === node : ts.isConditionalExpression(parent) && parent.condition === node
}

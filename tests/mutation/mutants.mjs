import ts from 'typescript'

/** @typedef {{ readonly file: string, readonly start: number, readonly end: number, readonly line: number, readonly was: string, readonly is: string }} Mutant */

/** @type {Readonly<Record<string, string>>} */
const operators = {
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
}

/** @type {Readonly<Record<string, string>>} */
const methods = { some: 'every', every: 'some', min: 'max', max: 'min', startsWith: 'endsWith', floor: 'ceil', ceil: 'floor' }

/** What can be left out of a chain of calls. */
const links = new Set(['filter', 'slice', 'toSorted', 'toReversed', 'trim'])

/**
 * Every small mistake that could be made in a file, one at a time.
 * @param {string} file
 * @param {string} text
 * @returns {readonly Mutant[]}
 */
export function mutantsOf(file, text) {
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true)
  /** @type {Mutant[]} */
  const found = []
  /** @param {ts.Node} node @param {string} is */
  const replace = (node, is) => {
    const start = node.getStart()
    found.push({ file, start, end: node.end, line: source.getLineAndCharacterOfPosition(start).line + 1, was: node.getText(), is })
  }
  /** @param {ts.Node} node */
  const visit = (node) => {
    if (ts.isTypeNode(node) || ts.isImportDeclaration(node) || ts.isTypeAliasDeclaration(node)) return
    if (!isNamed(node)) for (const is of mistakes(node)) replace(node, is)
    ts.forEachChild(node, visit)
  }
  visit(source)
  return found
}

/** A word inside a type or a name, which the compiler looks after. @param {ts.Node} node */
function isNamed(node) {
  return ts.isPropertyAssignment(node.parent ?? node) && /** @type {ts.PropertyAssignment} */ (node.parent).name === node
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
  if (ts.isExpressionStatement(node)) return [';']
  if (ts.isPrefixUnaryExpression(node)) return [node.operand.getText()]
  return []
}

/** @param {ts.BinaryExpression} node @returns {readonly string[]} */
function ofOperator(node) {
  const [left, operator, right] = [node.left.getText(), node.operatorToken.getText(), node.right.getText()]
  const other = operators[operator]
  if (operator === '??') return [right]
  return other === undefined ? [] : [`(${left} ${other} ${right})`]
}

/** @param {ts.CallExpression} node @param {ts.PropertyAccessExpression} callee @returns {readonly string[]} */
function ofCall(node, { expression, name }) {
  const other = methods[name.text]
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

/**
 * @param {Mutant} mutant
 * @param {string} text
 */
export function applied({ start, end, is }, text) {
  return `${text.slice(0, start)}${is}${text.slice(end)}`
}

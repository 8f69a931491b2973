import ts from 'typescript';

/** One small thing that can go wrong in a file: what stands between two places there, and what comes instead. */
export interface Edit {
  readonly from: number;
  readonly to: number;
  readonly becomes: string;
  readonly breaks: string;
}

const swapped: ReadonlyMap<ts.SyntaxKind, string> = new Map([
  [ts.SyntaxKind.AmpersandAmpersandToken, '||'],
  [ts.SyntaxKind.BarBarToken, '&&'],
  [ts.SyntaxKind.EqualsEqualsEqualsToken, '!=='],
  [ts.SyntaxKind.ExclamationEqualsEqualsToken, '==='],
  [ts.SyntaxKind.LessThanToken, '<='],
  [ts.SyntaxKind.LessThanEqualsToken, '<'],
  [ts.SyntaxKind.GreaterThanToken, '>='],
  [ts.SyntaxKind.GreaterThanEqualsToken, '>'],
  [ts.SyntaxKind.MinusToken, '+'],
]);

/** Calls that can be left out, so that what they were made on stands alone. */
const sieves = new Set(['filter', 'toSorted', 'toReversed', 'slice', 'trim', 'toLowerCase', 'normalize']);

/** Everything in a file that a tired hand might have written otherwise. */
export function editsOf(source: ts.SourceFile): readonly Edit[] {
  const edits: Edit[] = [];
  const add = (node: ts.Node, becomes: string, breaks: string) =>
    edits.push({ from: node.getStart(source), to: node.end, becomes, breaks });

  function visit(node: ts.Node): void {
    if (ts.isTypeNode(node) || ts.isInterfaceDeclaration(node) || ts.isTypeAliasDeclaration(node)) return;
    if (ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) return;
    const text = node.getText(source);
    if (ts.isIfStatement(node)) negate(node.expression);
    if (ts.isConditionalExpression(node)) negate(node.condition);
    if (ts.isBinaryExpression(node)) swapIn(node);
    if (ts.isExpressionStatement(node) && leavable(node.expression)) add(node, '', 'left out');
    if (ts.isNumericLiteral(node)) add(node, greater(Number(text.replaceAll('_', ''))), 'greater');
    if (node.kind === ts.SyntaxKind.TrueKeyword) add(node, 'false', 'true is false');
    if (node.kind === ts.SyntaxKind.FalseKeyword) add(node, 'true', 'false is true');
    if (ts.isSpreadAssignment(node) && ts.isParenthesizedExpression(node.expression))
      add(node, '...{}', 'field left out');
    if (ts.isCallExpression(node)) callIn(node);
    ts.forEachChild(node, visit);
  }

  function negate(condition: ts.Expression): void {
    add(condition, `!(${condition.getText(source)})`, 'the other way round');
  }

  function swapIn({ left, operatorToken, right, parent }: ts.BinaryExpression): void {
    const other = swapped.get(operatorToken.kind);
    // What comes first of two that are alike is nobody's business.
    if (other && !/\? -1 : 1$/.test(parent.getText(source)))
      add(operatorToken, other, `${operatorToken.getText(source)} is ${other}`);
    if (operatorToken.kind !== ts.SyntaxKind.QuestionQuestionToken) return;
    edits.push({ from: left.end, to: right.end, becomes: '', breaks: 'nothing instead' });
  }

  function callIn(call: ts.CallExpression): void {
    if (!ts.isPropertyAccessExpression(call.expression)) return;
    const { expression: on, name } = call.expression;
    if (sieves.has(name.text))
      edits.push({ from: on.end, to: call.end, becomes: '', breaks: `without ${name.text}` });
    if (name.text === 'some') add(name, 'every', 'every for some');
    if (name.text === 'every') add(name, 'some', 'some for every');
  }

  ts.forEachChild(source, visit);
  return edits;
}

/** Far enough from a limit that people would meet it. */
function greater(number: number): string {
  return `${number < 100 ? number + 1 : number * 2}`;
}

function leavable(expression: ts.Expression): boolean {
  const bare = ts.isAwaitExpression(expression) ? expression.expression : expression;
  return ts.isCallExpression(bare);
}

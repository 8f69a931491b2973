import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { expect, it } from 'vitest';
import { buttons, forms } from '../../bot/front/rooms.ts';
import { dataFor, openers } from '../access/routes.ts';
import { copyOf, fullUnit } from '../people/full-unit.ts';
import { ane, bo, personal } from '../people/world.ts';

const root = join(import.meta.dirname, '../..');

/** Every button in the source that names its action, and whether it says that a form is opened. */
function shownButtons(): ReadonlyMap<string, readonly { readonly at: string; readonly opens: boolean }[]> {
  const all = globSync('bot/**/*.ts', { cwd: root }).flatMap((file) => {
    const source = ts.createSourceFile(file, readFileSync(join(root, file), 'utf8'), ts.ScriptTarget.Latest);
    return literalsIn(source).flatMap((literal) => {
      const [action, opens, kind] = ['action', 'opensForm', 'kind'].map((name) =>
        fieldOf(literal, name, source),
      );
      const at = `${file}:${source.getLineAndCharacterOfPosition(literal.pos).line + 1}`;
      // What has a kind is a press that an adapter makes of something else.
      return action?.startsWith("'") && !kind
        ? [{ action: action.slice(1, -1), at, opens: opens === 'true' }]
        : [];
    });
  });
  return Map.groupBy(all, ({ action }) => action);
}

function literalsIn(source: ts.SourceFile): readonly ts.ObjectLiteralExpression[] {
  const found: ts.ObjectLiteralExpression[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isObjectLiteralExpression(node)) found.push(node);
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

function fieldOf(literal: ts.ObjectLiteralExpression, name: string, source: ts.SourceFile) {
  const field = literal.properties.find((each) => each.name?.getText(source) === name);
  return field && ts.isPropertyAssignment(field) ? field.initializer.getText(source) : undefined;
}

/** With enough activities already it shows them first, and a dialog holds no such card. */
const sometimes = new Set(['activity.new']);

/** What is pressed in a unit where everything is, by its leader and by somebody else, and brings a form. */
async function openedByPress(): Promise<readonly string[]> {
  const unit = await fullUnit();
  const found: string[] = [];
  for (const action of buttons.keys())
    for (const who of [bo, ane]) {
      const { world, data } = copyOf(unit);
      const reply = await world.press(who, personal, action, { ...data, ...dataFor[action] });
      if (reply.kind === 'open-form' && !sometimes.has(action)) found.push(action);
    }
  return found;
}

/** Teams shows a form in a dialog only when the button says beforehand that there will be one. */
it('a button that opens a form says so wherever it stands', async () => {
  const shown = shownButtons();
  expect(shown.size).toBeGreaterThan(150);
  const named = [...forms.keys()].map((form) => openers[form]?.[0] ?? form);
  const opening = new Set([...named, ...(await openedByPress())]);
  for (const [action, places] of shown) {
    const opens = (opening.has(action) && action !== 'command') || places.some((place) => place.opens);
    expect(
      places.filter((place) => place.opens !== opens),
      action,
    ).toEqual([]);
  }
});

/**
 * Linear programs `A x = b, x ≥ 0` by the simplex method on plain numbers. Solved once for any point at
 * all, then asked again and again for the lowest and highest value of a sum.
 */
export interface Program {
  /** Undefined where nothing bounds it. Goes no further than `enough`: what it has found by then can be reached. */
  highest(of: readonly number[], enough?: number): number | undefined;
  lowest(of: readonly number[]): number;
}

const tiny = 1e-7;

export function programOf(
  variables: number,
  equations: readonly { readonly of: readonly number[]; readonly is: number }[],
): Program {
  const width = variables + equations.length + 1;
  const table = equations.map(({ of, is }, row) => {
    const line = new Float64Array(width);
    for (const variable of of) line[variable] = (line[variable] ?? 0) + 1;
    line[variables + row] = 1;
    line[width - 1] = is;
    return line;
  });
  const basis = equations.map((_, row) => variables + row);
  const artificial = new Float64Array(width);
  for (let column = variables; column < width - 1; column++) artificial[column] = -1;
  const reached = maximise(table, basis, artificial, width - 1);
  if (reached === undefined || reached < -tiny) throw new Error('Nothing is as the figures say.');
  // What is still in the basis at zero is a repeated equation, unless something real can take its place.
  for (const [row, line] of table.entries()) {
    if ((basis[row] ?? 0) < variables) continue;
    const column = line.findIndex((value, index) => index < variables && Math.abs(value) > tiny);
    if (column >= 0) pivot(table, basis, row, column);
  }
  const kept = table.map((_, row) => row).filter((row) => (basis[row] ?? 0) < variables);
  const bounded = kept.map((row) => {
    const line = table[row] ?? new Float64Array(width);
    return Float64Array.from([...line.subarray(0, variables), line.at(-1) ?? 0]);
  });
  const boundedBasis = kept.map((row) => basis[row] ?? 0);
  const own = bounded.map(({ length }) => new Float64Array(length));
  const best = (of: readonly number[], sign: 1 | -1, enough?: number): number | undefined => {
    const aim = new Float64Array(variables + 1);
    for (const variable of of) aim[variable] = (aim[variable] ?? 0) + sign;
    // Each question begins from the same table: what thousands of steps round off would pile up from one to the next.
    for (const [row, line] of bounded.entries()) own[row]?.set(line);
    return maximise(own, [...boundedBasis], aim, variables, enough);
  };
  return {
    highest: (of, enough) => best(of, 1, enough),
    lowest: (of) => -(best(of, -1) ?? Number.NaN),
  };
}

/** So many steps go where most is gained; then Bland's rule, slower, which never goes in a circle. */
const steep = 200;

function maximise(
  table: Float64Array[],
  basis: number[],
  aim: Float64Array,
  columns: number,
  enough = Number.POSITIVE_INFINITY,
): number | undefined {
  // What each column would still gain; it takes part in every pivot like any other line.
  const gain = Float64Array.from(aim);
  for (const [row, line] of table.entries()) {
    const worth = aim[basis[row] ?? -1] ?? 0;
    if (worth !== 0) subtract(gain, worth, line, filledOf(line));
  }
  for (let steps = 0; ; steps++) {
    const enters = entering(gain, columns, steps < steep);
    const reached = -(gain.at(-1) ?? 0);
    if (enters < 0 || reached >= enough) return reached;
    const leaves = leaving(table, basis, enters);
    if (leaves < 0) return undefined;
    const filled = pivot(table, basis, leaves, enters);
    subtract(gain, gain[enters] ?? 0, table[leaves] ?? new Float64Array(), filled);
  }
}

function entering(gain: Float64Array, columns: number, steepest: boolean): number {
  let enters = -1;
  let most = tiny;
  for (let c = 0; c < columns; c++) {
    if ((gain[c] ?? 0) <= most) continue;
    enters = c;
    most = gain[c] ?? 0;
    if (!steepest) break;
  }
  return enters;
}

function leaving(table: readonly Float64Array[], basis: readonly number[], enters: number): number {
  let leaves = -1;
  let least = Number.POSITIVE_INFINITY;
  for (const [row, line] of table.entries()) {
    const step = line[enters] ?? 0;
    if (step <= tiny) continue;
    const ratio = (line.at(-1) ?? 0) / step;
    if (ratio < least - tiny || (ratio < least + tiny && (basis[row] ?? 0) < (basis[leaves] ?? Infinity))) {
      least = Math.min(least, ratio);
      leaves = row;
    }
  }
  return leaves;
}

/** Lines are mostly empty. */
function filledOf(line: Float64Array): readonly number[] {
  const filled: number[] = [];
  for (let c = 0; c < line.length; c++) if (line[c] !== 0) filled.push(c);
  return filled;
}

function subtract(from: Float64Array, times: number, line: Float64Array, filled: readonly number[]): void {
  if (times === 0) return;
  for (const c of filled) from[c] = (from[c] ?? 0) - times * (line[c] ?? 0);
}

function pivot(
  table: readonly Float64Array[],
  basis: number[],
  row: number,
  column: number,
): readonly number[] {
  const line = table[row] ?? new Float64Array();
  const by = line[column] ?? 1;
  const filled = filledOf(line);
  for (const c of filled) line[c] = (line[c] ?? 0) / by;
  for (const [other, each] of table.entries())
    if (other !== row) subtract(each, each[column] ?? 0, line, filled);
  basis[row] = column;
  return filled;
}

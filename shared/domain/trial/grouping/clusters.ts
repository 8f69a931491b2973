/**
 * Average-link clustering: again and again the two groups that are most alike on average become one, as long as they
 * are alike enough. Of equal pairs the first is taken, so that the result is always the same.
 */
export function cluster(likenesses: readonly Float64Array[], enough: number): readonly (readonly number[])[] {
  const rows = likenesses.map((row) => Float64Array.from(row));
  const members = rows.map((_, i) => [i]);
  const alive = rows.map((_, i) => i);
  const nearest = alive.map((i) => nearestTo(i, rows, alive));
  for (;;) {
    let best = -1;
    for (const i of alive) if (best < 0 || score(rows, i, nearest) > score(rows, best, nearest)) best = i;
    if (best < 0 || score(rows, best, nearest) < enough) return alive.map((i) => members[i] ?? []);
    const other = nearest[best] ?? -1;
    const [keep, gone] = best < other ? [best, other] : [other, best];
    const [n, m] = [members[keep]?.length ?? 0, members[gone]?.length ?? 0];
    for (const i of alive) {
      const mean = ((at(rows, keep)[i] ?? 0) * n + (at(rows, gone)[i] ?? 0) * m) / (n + m);
      at(rows, keep)[i] = mean;
      at(rows, i)[keep] = mean;
    }
    members[keep]?.push(...(members[gone] ?? []));
    alive.splice(alive.indexOf(gone), 1);
    for (const i of alive) {
      if (i === keep || nearest[i] === keep || nearest[i] === gone) nearest[i] = nearestTo(i, rows, alive);
      else if ((at(rows, i)[keep] ?? 0) > score(rows, i, nearest)) nearest[i] = keep;
    }
  }
}

function nearestTo(i: number, rows: readonly Float64Array[], alive: readonly number[]): number {
  let nearest = -1;
  for (const j of alive) {
    if (j !== i && (nearest < 0 || (rows[i]?.[j] ?? 0) > (rows[i]?.[nearest] ?? 0))) nearest = j;
  }
  return nearest;
}

function score(rows: readonly Float64Array[], i: number, nearest: readonly number[]): number {
  return rows[i]?.[nearest[i] ?? -1] ?? Number.NEGATIVE_INFINITY;
}

function at(rows: readonly Float64Array[], i: number): Float64Array {
  return rows[i] ?? new Float64Array();
}

import type { LoadedFunction } from './load-functions.ts';

export interface Route {
  readonly fn: LoadedFunction;
  readonly methods: readonly string[];
  readonly segments: readonly Segment[];
}

type Segment =
  | { readonly kind: 'literal'; readonly text: string }
  | { readonly kind: 'one' | 'optional' | 'rest'; readonly name: string };

export type Match =
  | { readonly kind: 'found'; readonly fn: LoadedFunction; readonly params: Readonly<Record<string, string>> }
  | { readonly kind: 'wrong-method'; readonly allowed: readonly string[] }
  | { readonly kind: 'not-found' };

export function routeOf(fn: LoadedFunction, prefix: string): Route {
  const template = [prefix, fn.trigger.route ?? fn.name].filter(Boolean).join('/');
  const methods = (fn.trigger.methods ?? []).map((method) => method.toUpperCase());
  return { fn, methods, segments: partsOf(template).map(segmentOf) };
}

export function matchRoute(routes: readonly Route[], method: string, path: string): Match {
  const parts = decodedParts(path);
  if (!parts) return { kind: 'not-found' };
  const onPath = routes.flatMap((route) => {
    const params = paramsOf(route.segments, parts);
    return params ? [{ route, params }] : [];
  });
  // Like the real host: what is spelled out goes before what is a placeholder.
  onPath.sort((a, b) => literalsIn(b.route) - literalsIn(a.route));
  const found = onPath.find(({ route }) => route.methods.includes(method));
  if (found) return { kind: 'found', fn: found.route.fn, params: found.params };
  const allowed = [...new Set(onPath.flatMap(({ route }) => route.methods))];
  return allowed.length > 0 ? { kind: 'wrong-method', allowed } : { kind: 'not-found' };
}

function segmentOf(text: string): Segment {
  const placeholder = /^\{(\*{0,2})(\w+)(?::[^}]*)?(\?)?\}$/.exec(text);
  const name = placeholder?.[2];
  if (!placeholder || name === undefined) return { kind: 'literal', text: text.toLowerCase() };
  return { kind: placeholder[1] ? 'rest' : placeholder[3] ? 'optional' : 'one', name };
}

function paramsOf(
  segments: readonly Segment[],
  parts: readonly string[],
): Record<string, string> | undefined {
  const params: Record<string, string> = {};
  for (const [i, segment] of segments.entries()) {
    const part = parts[i];
    if (segment.kind === 'rest') return { ...params, [segment.name]: parts.slice(i).join('/') };
    if (segment.kind === 'literal') {
      if (part?.toLowerCase() !== segment.text) return undefined;
    } else if (part !== undefined) params[segment.name] = part;
    else if (segment.kind === 'one') return undefined;
  }
  return parts.length <= segments.length ? params : undefined;
}

function partsOf(path: string): string[] {
  return path.split('/').filter(Boolean);
}

function decodedParts(path: string): string[] | undefined {
  try {
    return partsOf(path).map(decodeURIComponent);
  } catch {
    return undefined;
  }
}

function literalsIn(route: Route): number {
  return route.segments.filter(({ kind }) => kind === 'literal').length;
}

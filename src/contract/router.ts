import type { Operation, Place } from './operations.js';

/** The operation that a request means, and what stands in its path's labels, decoded. */
export interface Match {
  readonly operation: Operation;
  readonly labels: Readonly<Record<string, string>>;
}

interface Ending {
  readonly operation: Operation;
  readonly place: Place;
  readonly labels: readonly string[];
}

interface Node {
  readonly fixed: Map<string, Node>;
  label: Node | undefined;
  /** A label that takes the rest of the path, slashes and all. */
  greedy: Ending[];
  readonly endings: Ending[];
}

/** Finds operations by method, path and query literal. Fixed segments go before labels, more literals before fewer. */
export class Router {
  readonly #root: Node = node();

  add(operation: Operation): void {
    for (const place of operation.places) this.#insert(operation, place);
  }

  /** @param path as it came, still percent-encoded; @returns undefined where no operation is there */
  find(method: string, path: string, query: URLSearchParams): Match | undefined {
    const segments = path.split('/').slice(1);
    if (path === '/') segments.length = 0;
    const values: string[] = [];
    const ending = walk(this.#root, segments, 0, values, (endings) => {
      let best: Ending | undefined;
      for (const each of endings) {
        if (each.place.method !== method || !matches(each.place, query)) continue;
        if (best === undefined || each.place.literals.length > best.place.literals.length) best = each;
      }
      return best;
    });
    if (ending === undefined) return undefined;
    const labels: Record<string, string> = {};
    for (const [at, label] of ending.labels.entries()) labels[label] = values[at] ?? '';
    return { operation: ending.operation, labels };
  }

  #insert(operation: Operation, place: Place): void {
    let at = this.#root;
    const labels: string[] = [];
    for (const segment of place.path === '/' ? [] : place.path.split('/').slice(1)) {
      const label = /^\{(.+)\}$/.exec(segment)?.[1];
      if (label === undefined) {
        const next = at.fixed.get(segment) ?? node();
        at.fixed.set(segment, next);
        at = next;
        continue;
      }
      labels.push(label);
      if (operation.greedy.includes(label)) {
        at.greedy.push({ operation, place, labels });
        return;
      }
      at.label ??= node();
      at = at.label;
    }
    at.endings.push({ operation, place, labels });
  }
}

function node(): Node {
  return { fixed: new Map(), label: undefined, greedy: [], endings: [] };
}

type Choose = (endings: readonly Ending[]) => Ending | undefined;

function walk(
  at: Node,
  segments: readonly string[],
  depth: number,
  values: string[],
  choose: Choose,
): Ending | undefined {
  if (depth === segments.length) return choose(at.endings);
  const segment = decode(segments[depth] ?? '');
  // An empty segment is never a label's value: `/accounts/` must not reach GET /accounts/{accountId}.
  if (segment === undefined || segment === '') return undefined;
  const fixed = at.fixed.get(segment);
  const found = fixed === undefined ? undefined : walk(fixed, segments, depth + 1, values, choose);
  if (found !== undefined) return found;
  if (at.label !== undefined) {
    values.push(segment);
    const labelled = walk(at.label, segments, depth + 1, values, choose);
    if (labelled !== undefined) return labelled;
    values.pop();
  }
  const rest = decode(segments.slice(depth).join('/'));
  const greedy = rest === undefined ? undefined : choose(at.greedy);
  if (greedy !== undefined && rest !== undefined) values.push(rest);
  return greedy;
}

function matches(place: Place, query: URLSearchParams): boolean {
  return place.literals.every(([name, value]) => query.get(name) === value);
}

function decode(text: string): string | undefined {
  if (!text.includes('%')) return text;
  try {
    return decodeURIComponent(text);
  } catch {
    return undefined;
  }
}

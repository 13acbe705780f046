import type { Contract } from '../../src/contract/contract.js';
import type { Operation } from '../../src/contract/operations.js';
import type { Shape } from '../../src/contract/shapes.js';

/** A request as any HTTP client sends it. */
export interface PlainRequest {
  readonly method: string;
  readonly path: string;
  readonly headers: Record<string, string>;
  readonly body?: string;
}

/**
 * An operation's input as a request.
 * @param input by the model's member names, values as JSON bodies have them
 */
export function requestOf(
  contract: Contract,
  operation: Operation,
  input: Readonly<Record<string, unknown>>,
): PlainRequest {
  const base = `/${contract.facts.service}`;
  const { protocol } = contract.facts;
  if (protocol === 'awsQuery') {
    const form = new URLSearchParams({ Action: operation.name, Version: contract.facts.apiVersion });
    for (const [name, value] of Object.entries(input)) flatten(form, name, value);
    return {
      method: 'POST',
      path: `${base}/`,
      headers: { 'content-type': 'application/x-www-form-urlencoded' },
      body: form.toString(),
    };
  }
  if (protocol !== 'restJson1') {
    const target = `${contract.facts.targetPrefix ?? ''}.${operation.name}`;
    return {
      method: 'POST',
      path: `${base}/`,
      headers: { 'content-type': 'application/x-amz-json-1.1', 'x-amz-target': target },
      body: JSON.stringify(input),
    };
  }
  return restRequestOf(base, operation, input);
}

function restRequestOf(
  base: string,
  operation: Operation,
  input: Readonly<Record<string, unknown>>,
): PlainRequest {
  const [place] = operation.places;
  if (place === undefined) throw new Error(`${operation.name} is nowhere`);
  let path = place.path;
  const query = new URLSearchParams(place.literals.map(([name, value]): [string, string] => [name, value]));
  const headers: Record<string, string> = {};
  const left: Record<string, unknown> = { ...input };
  for (const binding of operation.bindings) {
    const value = input[binding.name];
    delete left[binding.name];
    if (value === undefined) continue;
    if (binding.in === 'path') path = path.replace(`{${binding.wire}}`, encodeURIComponent(String(value)));
    else if (binding.in === 'header') headers[binding.wire] = String(value);
    else for (const item of Array.isArray(value) ? value : [value]) query.append(binding.wire, String(item));
  }
  const search = query.size === 0 ? '' : `?${query}`;
  const plain = { method: place.method, path: `${base}${path}${search}`, headers };
  if (operation.body === undefined) return plain;
  return {
    ...plain,
    headers: { ...headers, 'content-type': 'application/json' },
    body: JSON.stringify(left),
  };
}

function flatten(form: URLSearchParams, name: string, value: unknown): void {
  if (Array.isArray(value))
    for (const [at, item] of value.entries()) flatten(form, `${name}.member.${at + 1}`, item);
  else if (typeof value === 'object' && value !== null)
    for (const [key, item] of Object.entries(value)) flatten(form, `${name}.${key}`, item);
  else form.append(name, String(value));
}

/** Where an input member travels, and its form. */
export function membersOf(
  operation: Operation,
): { name: string; required: boolean; shape: Shape; in: 'path' | 'query' | 'header' | 'body' }[] {
  const bound = new Map(operation.bindings.map((binding) => [binding.name, binding.in]));
  return operation.input.members.map(({ name, required, shape }) => ({
    name,
    required,
    shape,
    in: bound.get(name) ?? 'body',
  }));
}

/** Sends a request as it is, to where the emulator listens. */
export async function send(
  url: string,
  request: PlainRequest,
): Promise<{ status: number; headers: Headers; text: string }> {
  const { method, path, headers, body } = request;
  const response = await fetch(url + path, { method, headers, ...(body === undefined ? {} : { body }) });
  return { status: response.status, headers: response.headers, text: await response.text() };
}

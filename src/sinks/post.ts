/**
 * Posts a text.
 * @throws Error where the answer is not one of success
 */
export async function post(
  url: string,
  headers: Readonly<Record<string, string>>,
  body: string,
  signal: AbortSignal,
): Promise<void> {
  const response = await fetch(url, { method: 'POST', headers, body, signal, redirect: 'manual' });
  // Read to its end, so that the connection can be used again.
  await response.arrayBuffer();
  if (!response.ok) throw new Error(`it answered ${response.status}`);
}

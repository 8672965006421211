import type { IncomingMessage } from 'node:http';
import type { Body, Entries } from './contract.ts';

/** Far above any form of ours, far below what would fill a disk. */
export const MAX_BYTES = 256 * 1024;

/** Reads what a form or a script sent: urlencoded, multipart or JSON. */
export async function readBody(request: IncomingMessage): Promise<Body> {
  const bytes = await readBytes(request);
  if (!bytes) return { problem: 'tooLarge' };
  const type = request.headers['content-type'] ?? '';
  try {
    if (/^application\/json\b/i.test(type)) return readJson(bytes);
    if (/^(?:multipart\/form-data|application\/x-www-form-urlencoded)\b/i.test(type)) {
      return await readForm(bytes, type);
    }
    return { problem: 'unsupported' };
  } catch {
    return { problem: 'unreadable' };
  }
}

/** Reads to the end also when it is too much: a browser only listens once it has sent all. */
async function readBytes(request: IncomingMessage): Promise<Buffer<ArrayBuffer> | undefined> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size <= MAX_BYTES) chunks.push(chunk);
  }
  return size <= MAX_BYTES ? Buffer.concat(chunks) : undefined;
}

/** Node's own parser of both form types, so that there is none of ours to be wrong. */
async function readForm(bytes: Buffer<ArrayBuffer>, type: string): Promise<Body> {
  const request = new Request('http://localhost/', {
    method: 'POST',
    headers: { 'Content-Type': type },
    body: bytes,
  });
  const entries: [string, string][] = [];
  for (const [name, value] of await request.formData()) {
    if (typeof value === 'string') entries.push([name, value]);
    // A file control that was left empty still sends a file, without a name.
    else if (value.size > 0 || value.name) return { problem: 'files' };
  }
  return { entries };
}

function readJson(bytes: Buffer): Body {
  const value: unknown = JSON.parse(bytes.toString('utf8'));
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    return { problem: 'unreadable' };
  }
  const entries: Entries = Object.entries(value).flatMap(([name, given]: [string, unknown]) =>
    (Array.isArray(given) ? given : [given]).map(
      (item: unknown) => [name, typeof item === 'string' ? item : JSON.stringify(item)] as const,
    ),
  );
  return { entries };
}

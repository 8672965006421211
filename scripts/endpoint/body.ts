import type { IncomingMessage } from 'node:http';
import type { Body } from './contract.ts';

/** Far above any form of ours, far below what would fill a disk. */
export const MAX_BYTES = 256 * 1024;

/** Reads what a form sent, urlencoded or multipart. */
export async function readBody(request: IncomingMessage): Promise<Body> {
  const type = request.headers['content-type'] ?? '';
  const chunks: Buffer[] = [];
  let size = 0;
  // To the end also when it is too much: a browser only listens once it has sent all.
  for await (const chunk of request as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size <= MAX_BYTES) chunks.push(chunk);
  }
  if (size > MAX_BYTES) return 'TOO_LARGE';
  if (!/^(?:multipart\/form-data|application\/x-www-form-urlencoded)\b/i.test(type)) {
    return 'UNSUPPORTED';
  }
  // Node's own parsers of both types, so that there is none of ours to be wrong.
  const body = new Response(Buffer.concat(chunks), { headers: { 'Content-Type': type } });
  const form = await body.formData().catch(() => undefined);
  if (!form) return 'UNREADABLE';
  const entries: [string, string][] = [];
  for (const [name, value] of form) {
    if (typeof value === 'string') entries.push([name, value]);
    // A file control that was left empty still sends a file, without a name.
    else if (value.size > 0 || value.name) return 'NO_FILE_UPLOADS';
  }
  return entries;
}

import type { ServerResponse } from 'node:http';

/**
 * Answers as badly as an address asks: `/f/test?status=429&header=Retry-After:+7`. `header` comes as
 * often as wanted; `ending` is `hang` or `drop`, `half` to drop in the body, or `trickle`.
 */
export function playFault(response: ServerResponse, query: URLSearchParams): void {
  const ending = query.get('ending');
  if (ending === 'hang') return;
  if (ending === 'drop') return void response.destroy();
  response.setHeader('Content-Type', query.get('type') ?? 'application/json');
  for (const line of query.getAll('header')) {
    const [name = '', value = ''] = line.split(/: ?(.*)/s);
    response.setHeader(name, value);
  }
  response.writeHead(Number(query.get('status') ?? 200));
  const body = query.get('body') ?? '';
  if (!ending) return void response.end(body);
  response.write(body.slice(0, 9), () => ending === 'half' && response.destroy());
  const timer = setInterval(() => response.write(' '), 50);
  response.on('close', () => clearInterval(timer));
}

/** Addresses that examples use; nothing of a real site may go or stand there. */
export const PLACEHOLDER =
  /\.example(?:[/:]|$)|formspree\.io\/f\/(?:abcdwxyz|your|xxxx)|voorbeeld\.be/i;

/**
 * What is wrong with the address that an open form would post to. Plain http is allowed on
 * loopback when our own server serves the site, because nothing then leaves the machine.
 */
export function findEndpointProblem(address: string | undefined, isServedLocally: boolean) {
  if (!address) return 'missingEndpoint';
  if (PLACEHOLDER.test(address)) return 'placeholderEndpoint';
  if (!URL.canParse(address)) return 'insecureEndpoint';
  const { protocol, hostname } = new URL(address);
  if (protocol === 'https:') return undefined;
  const isLoopback = ['127.0.0.1', 'localhost', '[::1]'].includes(hostname);
  return protocol === 'http:' && isLoopback && isServedLocally ? undefined : 'insecureEndpoint';
}

import { describe, expect, test } from 'vitest';
import { findEndpointProblem } from '#domain/endpoint.ts';

describe('an open form needs an address that keeps what it gets', () => {
  test.each([
    [undefined, 'missingEndpoint'],
    ['', 'missingEndpoint'],
    ['https://formspree.io/f/xrgwkbny', undefined],
    ['https://forms.stad.be/inschrijven', undefined],
    ['https://formspree.io/f/your-form-id', 'placeholderEndpoint'],
    ['https://formspree.io/f/XXXXXXXX', 'placeholderEndpoint'],
    ['https://formulier.example/f/1', 'placeholderEndpoint'],
    ['https://voorbeeld.be/f/1', 'placeholderEndpoint'],
    ['formspree.io/f/xrgwkbny', 'insecureEndpoint'],
    ['http://forms.stad.be/', 'insecureEndpoint'],
    ['ftp://forms.stad.be/', 'insecureEndpoint'],
    ['javascript:alert(1)', 'insecureEndpoint'],
    ['http://127.0.0.1:4322/f/test', 'insecureEndpoint'],
  ])('%s: %s', (address, problem) => {
    expect(findEndpointProblem(address, false)).toBe(problem);
  });
});

describe('when our own server serves the site, plain http may stay on this machine', () => {
  test.each([
    ['http://127.0.0.1:4322/f/test', undefined],
    ['http://localhost:4322/f/test', undefined],
    ['http://[::1]:4322/f/test', undefined],
    ['https://formspree.io/f/xrgwkbny', undefined],
    ['http://127.0.0.1.stad.be/f/test', 'insecureEndpoint'],
    ['http://192.168.0.10:4322/f/test', 'insecureEndpoint'],
    ['ftp://127.0.0.1/', 'insecureEndpoint'],
  ])('%s: %s', (address, problem) => {
    expect(findEndpointProblem(address, true)).toBe(problem);
  });
});

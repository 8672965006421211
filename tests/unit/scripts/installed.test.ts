import { expect, test } from 'vitest';
import { isInstalled } from '../../../scripts/installed.mjs';

const zod = { version: '4.6.7', integrity: 'sha512-a' };
const forMac = { version: '26.10.0', integrity: 'sha512-b', optional: true };
const locked = {
  packages: { '': { version: '0.1.0' }, 'node_modules/zod': zod, 'node_modules/node-mac': forMac },
};

test.each([
  ['all is there', { 'node_modules/zod': zod, 'node_modules/node-mac': forMac }, true],
  ['what is for another platform may be missing', { 'node_modules/zod': zod }, true],
  ['a package is missing', { 'node_modules/node-mac': forMac }, false],
  ['a package is older', { 'node_modules/zod': { ...zod, version: '4.6.6' } }, false],
  ['the same version holds other bytes', { 'node_modules/zod': { ...zod, integrity: 'c' } }, false],
  ['a package is left over', { 'node_modules/zod': zod, 'node_modules/old': zod }, false],
  ['nothing is there', {}, false],
])('%s', (_title, packages, expected) => {
  expect(isInstalled(locked, { packages })).toBe(expected);
});

test('a file without packages counts as nothing installed', () => {
  expect(isInstalled(locked, {})).toBe(false);
});

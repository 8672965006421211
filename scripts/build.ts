import { buildSite } from './site/build-site.ts';
import { readOptions } from './site/options.ts';
import { runCommand } from './site/run-command.ts';

await runCommand(async () => {
  const { root, output } = readOptions(process.argv.slice(2));
  await buildSite(root, output);
  console.log(`De site staat in ${output}/.`);
});

import { buildSite } from './site/build-site.ts';
import { readSiteOptions } from './site/options.ts';
import { runCommand } from './site/run-command.ts';

await runCommand(async () => {
  const { root, output } = readSiteOptions('npm run build');
  await buildSite(root, output);
  console.log(`De site staat in ${output}/.`);
});

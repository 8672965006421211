import { speakerSchema } from '../../src/schemas/people.ts';
import type { Made, Workshop } from './ask.ts';
import { askName } from './names.ts';
import { toYaml } from './yaml.ts';

/** Makes a speaker. */
export async function makeSpeaker({ ask, tree }: Workshop): Promise<Made> {
  const name = await ask({ flag: 'name', schema: speakerSchema.shape.name });
  const id = await askName(ask, tree, name, 'speakers');
  const text = `---
name: ${toYaml(name)}
# organisation: de organisatie, als die bij elke sessie dezelfde is
---

<!-- Stel de spreker hier voor in enkele zinnen: wat doet deze persoon, en waarmee is die ervaring opgebouwd? De functie zelf staat bij de sessie. -->
`;
  return {
    created: new Map([[`content/speakers/${id}/index.md`, text]]),
    next: [`Noem de spreker bij een sessie, onder speakers, als ‘id: ${id}’.`],
  };
}

import { isSeq } from 'yaml';
import type { ContentTree } from '../../src/content-files/read-content.ts';
import { buildTimetable } from '../../src/domain/timetable.ts';
import { edit, type Files, type Given, read } from './files.ts';

/** A programme with a session in it, before what starts no earlier; what has no start follows. */
export function addSlot(given: Given, tree: ContentTree): Files {
  const { event = '', date, start = '', minutes, room, id: session } = given;
  const { days } = read(tree, 'programmes', event);
  const day = days.findIndex((each) => each.date === date);
  const { periods } = buildTimetable({ days }, 'UTC');
  const starts = days[day]?.slots.map((slot) => periods.get(slot)?.start.toPlainTime().toString());
  const place = starts?.findIndex((each) => each && each >= start) ?? -1;
  const [file] = tree.files.filter((each) => each.collection === 'programmes' && each.id === event);
  const text = edit(file?.text ?? '', (fields) => {
    const list = fields.getIn(['days', day, 'slots']);
    const slot = fields.createNode({ start, minutes, ...(room && { room }), session });
    if (isSeq(list)) list.items.splice(place === -1 ? list.items.length : place, 0, slot);
  });
  return new Map([[file?.file ?? '', text]]);
}

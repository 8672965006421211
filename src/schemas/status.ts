import { z } from 'zod';
import { calendarDate, id, localTime, optional, words } from './scalars.ts';

/** When something was planned before it moved. */
export const previousSchema = z
  .strictObject({
    date: calendarDate.describe('De vroegere datum. Voorbeeld: 2021-06-03'),
    start: optional(localTime, 'Het vroegere beginuur. Voorbeeld: 14:00'),
    end: optional(localTime, 'Het vroegere einduur. Voorbeeld: 16:30'),
  })
  .describe('Het vroegere moment, als dit verplaatst is.');

export const reason = words
  .optional()
  .describe('Waarom dit niet doorgaat of verplaatst is. Voorbeeld: De spreker is ziek.');

export const eventStatusFields = {
  status: z
    .enum(['scheduled', 'cancelled', 'postponed', 'rescheduled', 'movedOnline'])
    .default('scheduled')
    .describe(
      'Of het evenement doorgaat: scheduled (gepland), cancelled (gaat niet door), postponed (uitgesteld, nieuwe datum volgt), rescheduled (naar een andere datum) of movedOnline (gaat online door). Voorbeeld: cancelled',
    ),
  reason,
  previous: previousSchema.optional(),
};

export const slotStatusFields = {
  status: z
    .enum(['scheduled', 'cancelled'])
    .default('scheduled')
    .describe('Of dit doorgaat: scheduled (gepland) of cancelled (afgelast). Voorbeeld: cancelled'),
  reason,
  previous: previousSchema.optional(),
  replacedBy: optional(id, 'Het id van het onderdeel dat in de plaats komt. Voorbeeld: open-data'),
};

import { z } from 'zod';
import { calendarDate, id, localTime, words } from './scalars.ts';

/** When something was planned before it moved. */
export const previousSchema = z
  .strictObject({
    date: calendarDate.meta({ description: 'De vroegere datum. Voorbeeld: 2021-06-03' }),
    start: localTime
      .optional()
      .meta({ description: 'Het vroegere beginuur. Voorbeeld: 14:00' }),
    end: localTime.optional().meta({ description: 'Het vroegere einduur. Voorbeeld: 16:30' }),
  })
  .meta({ description: 'Het vroegere moment, als dit verplaatst is.' });

export const reason = words.optional().meta({
  description: 'Waarom dit niet doorgaat of verplaatst is. Voorbeeld: De spreker is ziek.',
});

export const eventStatusFields = {
  status: z
    .enum(['scheduled', 'cancelled', 'postponed', 'rescheduled', 'movedOnline'])
    .default('scheduled')
    .meta({
      description:
        'Of het evenement doorgaat: scheduled, cancelled, postponed, rescheduled of movedOnline. Voorbeeld: cancelled',
    }),
  reason,
  previous: previousSchema.optional(),
};

export const slotStatusFields = {
  status: z
    .enum(['scheduled', 'cancelled'])
    .default('scheduled')
    .meta({ description: 'Of dit onderdeel doorgaat: scheduled of cancelled. Voorbeeld: cancelled' }),
  reason,
  previous: previousSchema.optional(),
  replacedBy: id.optional().meta({
    description: 'Het id van het onderdeel dat in de plaats komt. Voorbeeld: open-data',
  }),
};

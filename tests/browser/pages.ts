/** One page of each type on the built site of the real event. */
export const PAGES = [
  ['home', ''],
  ['event', 'ai4gov/'],
  ['session', 'ai4gov/sessies/valkuilen-van-ai/'],
  ['speaker', 'sprekers/rob-heyman/'],
  ['thanks', 'ai4gov/bedankt/'],
  ['withdrawal', 'ai4gov/uitschrijven/'],
  ['withdrawn', 'ai4gov/uitgeschreven/'],
  ['privacy', 'privacy/'],
  ['accessibility', 'toegankelijkheid/'],
  ['not found', 'bestaat-niet/'],
] as const;

/** Zones of which the rules are the same for all years; with and without summer time. */
export const STABLE_ZONES = [
  ...['Europe/Brussels', 'Europe/London', 'Europe/Lisbon', 'Europe/Dublin', 'Europe/Athens'],
  ...['America/New_York', 'America/Los_Angeles', 'Asia/Kolkata', 'Australia/Sydney', 'UTC'],
];

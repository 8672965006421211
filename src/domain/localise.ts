/**
 * Lays the words of a translation over the facts that it translates. Facts are never taken from a
 * translation, so a page in French can't show another hour than the Dutch one.
 */
export function localiseNamed<T extends { id: string; name: string }>(
  items: readonly T[],
  names: Readonly<Record<string, string>> | undefined,
): T[] {
  return items.map((item) => ({ ...item, name: names?.[item.id] ?? item.name }));
}

interface WithSpeakers {
  speakers: readonly { id: string; role?: string | undefined }[];
}

/** Roles in the language of the page, by the id of the speaker. */
export function localiseRoles<T extends WithSpeakers>(
  item: T,
  roles: Readonly<Record<string, string>> | undefined,
): T {
  if (!roles) return item;
  const speakers = item.speakers.map((speaker) => ({
    ...speaker,
    role: roles[speaker.id] ?? speaker.role,
  }));
  return { ...item, speakers };
}

import type { Slot } from '#domain/programme.ts';
import type { PageLanguage } from '#i18n/language.ts';

/** The title of a slot, else what its kind is called. */
export function toSlotTitle({ title, kind }: Slot, { t }: PageLanguage): string {
  return title ?? (kind ? t(`kind.${kind}`) : '');
}

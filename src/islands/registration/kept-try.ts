/** The body of a try that did not surely arrive; the loader on the page looks for the same. */
export function findKeptTry(): URLSearchParams | undefined {
  const kept = (history.state as { registration?: string } | null)?.registration;
  return kept ? new URLSearchParams(kept) : undefined;
}

/** Keeps a try through reload and back with this entry of the history; nothing ends that. */
export function keepTry(body: URLSearchParams | undefined): void {
  history.replaceState({ ...history.state, registration: body?.toString() }, '');
}

/** Fills what is still empty: what the browser itself brought back is newer. */
export function restoreAnswers(body: URLSearchParams): void {
  body.forEach((value, name) => {
    for (const control of document.getElementsByName(name)) {
      const isOption = control instanceof HTMLInputElement && /^(?:radio|check)/.test(control.type);
      if (isOption) control.checked ||= control.value === value;
      else (control as HTMLTextAreaElement).value ||= value;
    }
  });
}

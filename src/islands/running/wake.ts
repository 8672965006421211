import src from './running.ts?worker&url';

// Loads what marks the programme only around the event, so that no other visit pays for it.
const programme = document.querySelector<HTMLElement>('[data-wakes]');
const [from = NaN, to = NaN] = (programme?.dataset['wakes'] ?? '').split(' ').map(Number);
if (from < Date.now() && Date.now() < to) void import(/* @vite-ignore */ src);

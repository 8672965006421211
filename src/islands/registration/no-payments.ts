/**
 * Takes the place of Stripe's packages, which @formspree/react imports for forms with a payment.
 * Ours has none, and a bundler can't leave them out by itself: they do things when they load.
 */
function nothing(): null {
  return null;
}

export {
  nothing as CardElement,
  nothing as Elements,
  nothing as loadStripe,
  nothing as useElements,
};

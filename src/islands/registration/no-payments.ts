/**
 * Takes the place of Stripe's packages, which @formspree/react imports for forms with a payment.
 * Ours has none, and a bundler can't leave them out by itself: they do things when they load.
 */
const none = () => null;

export { none as CardElement, none as Elements, none as loadStripe, none as useElements };

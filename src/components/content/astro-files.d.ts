/** What a `.astro` file is to plain TypeScript; `astro check` knows the properties of each. */
declare module '*.astro' {
  const component: import('astro/runtime/server/index.js').AstroComponentFactory;
  export { component as default };
}

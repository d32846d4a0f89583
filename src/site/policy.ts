/**
 * What a page of the site may load. `public/_headers` says the same to a host that reads it.
 *
 * The styles and scripts of a page are files of the site, so nothing inline is allowed;
 * Pagefind compiles WebAssembly.
 */
export const contentPolicy = {
  directives: [
    "default-src 'self'",
    "img-src 'self' data:",
    "worker-src 'self'",
    "object-src 'none'",
    "base-uri 'self'",
    "form-action 'self'",
  ],
  scriptSources: ["'self'", "'wasm-unsafe-eval'"],
  styleSources: ["'self'"],
} as const

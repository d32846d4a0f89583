import {defineConfig} from 'astro/config'
import {lastBuild} from './scripts/last-build.ts'
import {preloadScripts} from './scripts/preload-scripts.ts'
import {contentPolicy} from './src/site/policy.ts'

export default defineConfig({
  srcDir: './src/site',
  publicDir: './src/site/public',
  outDir: process.env.COLLATE_OUT ?? './dist',
  output: 'static',
  trailingSlash: 'always',
  devToolbar: {enabled: false},
  integrations: [preloadScripts()],
  // The site holds no code listings, and the default highlighter needs inline styles.
  markdown: {syntaxHighlight: false},
  security: {
    csp: {
      directives: [...contentPolicy.directives],
      scriptDirective: {resources: [...contentPolicy.scriptSources]},
      styleDirective: {resources: [...contentPolicy.styleSources]},
    },
  },
  // Styles and scripts stay files of their own, so that the policy needs no exception for inline ones.
  build: {inlineStylesheets: 'never'},
  vite: {
    plugins: [lastBuild('dist')],
    // The search's worker imports Pagefind when it is asked for passages.
    worker: {format: 'es'},
    build: {
      assetsInlineLimit: 0,
      // `light-dark()` and nesting are kept as written, not rewritten for browsers that lack `popover` too.
      cssTarget: 'esnext',
    },
  },
})

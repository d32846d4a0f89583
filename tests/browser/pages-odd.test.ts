/** Every second kind of page, so that two processes share them. */
import {checkPages} from './check-pages.ts'
import {pageKinds} from './page-kinds.ts'

checkPages(pageKinds.filter((_, place) => place % 2 === 1))

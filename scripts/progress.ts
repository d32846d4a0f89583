import {Listr, type ListrTask} from 'listr2'

/**
 * Run tasks one after the other and tell how far they are: on a terminal as they go,
 * elsewhere line by line. Errors are told once, at the end.
 */
export async function runTasks(tasks: readonly ListrTask[]): Promise<void> {
  const list = new Listr([...tasks], {
    fallbackRenderer: 'simple',
    fallbackRendererCondition: () => !process.stdout.isTTY,
    rendererOptions: {collapseSubtasks: false, showErrorMessage: false},
  })
  await list.run()
}

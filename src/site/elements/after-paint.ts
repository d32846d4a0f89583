/** What a frame has time for beside its own work, which is layout and paint. */
const sliceMs = 4

/**
 * Runs the last of the lists of jobs that it is given once what stands in the page by now
 * has been painted: what somebody waits for is shown before what can come a moment later,
 * and that in slices, a frame each.
 */
export class AfterPaint {
  #frame: number | undefined
  #pause: ReturnType<typeof setTimeout> | undefined

  /** @param pauseMs how long the jobs wait before that, such as for the end of typing */
  run(jobs: readonly (() => void)[], pauseMs = 0): void {
    this.#cancel()
    const begin = () => {
      // The first frame is the one that paints; the jobs belong to the next.
      this.#frame = requestAnimationFrame(() => {
        this.#runNext(jobs)
      })
    }
    if (pauseMs > 0) this.#pause = setTimeout(begin, pauseMs)
    else begin()
  }

  #cancel(): void {
    clearTimeout(this.#pause)
    if (this.#frame !== undefined) cancelAnimationFrame(this.#frame)
    this.#frame = undefined
  }

  #runNext(jobs: readonly (() => void)[]): void {
    this.#frame = requestAnimationFrame(() => {
      const end = performance.now() + sliceMs
      let done = 0
      do {
        jobs[done]?.()
        done += 1
      } while (done < jobs.length && performance.now() < end)
      if (done < jobs.length) this.#runNext(jobs.slice(done))
    })
  }
}

/** What a frame has time for beside its own work, which is layout and paint. */
const sliceMs = 2

/**
 * Runs the last of the lists of jobs that it is given once what stands in the page by now
 * has been painted: what somebody waits for is shown before what can come a moment later,
 * and that in slices, a frame each.
 */
export class AfterPaint {
  #frame: number | undefined

  run(jobs: readonly (() => void)[]): void {
    this.cancel()
    // The first frame is the one that paints; the jobs belong to the next.
    this.#frame = requestAnimationFrame(() => {
      this.#runNext(jobs)
    })
  }

  cancel(): void {
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

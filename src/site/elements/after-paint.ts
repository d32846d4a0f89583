/** A slice of jobs ends after so long, that a key press between them is answered at once. */
const sliceMs = 6

/**
 * Runs the last of the lists of jobs that it is given once what stands in the page by now
 * has been painted: what somebody waits for is shown before what can come a moment later,
 * and that in slices.
 */
export class AfterPaint {
  #frame: number | undefined
  #pause: ReturnType<typeof setTimeout> | undefined

  run(jobs: readonly (() => void)[]): void {
    this.cancel()
    // The first frame is the one that paints; the jobs belong to the next.
    this.#frame = requestAnimationFrame(() => {
      this.#frame = requestAnimationFrame(() => {
        this.#runSlice(jobs)
      })
    })
  }

  cancel(): void {
    if (this.#frame !== undefined) cancelAnimationFrame(this.#frame)
    clearTimeout(this.#pause)
    this.#frame = undefined
  }

  #runSlice(jobs: readonly (() => void)[]): void {
    const end = performance.now() + sliceMs
    let done = 0
    while (done < jobs.length && performance.now() < end) {
      jobs[done]?.()
      done += 1
    }
    if (done === jobs.length) return
    this.#pause = setTimeout(() => {
      this.#runSlice(jobs.slice(done))
    })
  }
}

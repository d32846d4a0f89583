/**
 * Runs the last of the jobs that it is given once what stands in the page by now has been
 * painted: what somebody waits for is shown before what can come a moment later.
 */
export class AfterPaint {
  #frame: number | undefined

  run(job: () => void): void {
    this.cancel()
    // The first frame is the one that paints; the job belongs to the next.
    this.#frame = requestAnimationFrame(() => {
      this.#frame = requestAnimationFrame(job)
    })
  }

  cancel(): void {
    if (this.#frame !== undefined) cancelAnimationFrame(this.#frame)
    this.#frame = undefined
  }
}

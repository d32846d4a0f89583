/** Whether a text has letters of no other alphabet; so is what the first index holds of the vocabulary. */
export function isAllLatin(text: string): boolean {
  return !/[^\p{Script=Latin}\p{Script=Common}]/u.test(text)
}

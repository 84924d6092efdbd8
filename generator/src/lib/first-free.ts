/** A name, with the first number behind it that makes it free where it is taken. */
export function firstFree(name: string, isTaken: (name: string) => boolean): string {
  let free = name
  for (let number = 2; isTaken(free); number += 1) free = `${name}${number}`
  return free
}

/** One part before the @, a domain after it, no spaces: enough to catch a slip, loose enough for every real address. */
const EMAIL = /^[^\s@]+@[^\s@]+$/

export const isEmail = (text: string): boolean => EMAIL.test(text)

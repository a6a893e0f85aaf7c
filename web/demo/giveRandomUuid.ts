/**
 * Browsers give `crypto.randomUUID` to https and localhost alone; the portal always has the one or the other, but a demo
 * may be shown from a laptop to a phone. The same (RFC 9562, version 4) from what they give to everybody.
 */
export function giveRandomUuid(): void {
  crypto.randomUUID ??= () => {
    const bytes = crypto.getRandomValues(new Uint8Array(16))
    bytes[6] = (bytes[6]! & 0x0f) | 0x40
    bytes[8] = (bytes[8]! & 0x3f) | 0x80
    const hex = Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('')
    const [, ...parts] = /^(.{8})(.{4})(.{4})(.{4})(.{12})$/.exec(hex)!
    return parts.join('-') as ReturnType<typeof crypto.randomUUID>
  }
}

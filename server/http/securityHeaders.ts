import type { RequestHandler } from 'express'
import helmet from 'helmet'

const HALF_A_YEAR = 15_768_000

/** Nothing of the browser's powers that the portal does not use. */
const PERMISSIONS =
  'accelerometer=(), camera=(), display-capture=(), geolocation=(), gyroscope=(), magnetometer=(), microphone=(), midi=(), payment=(), usb=()'

/** On every answer, whoever gives it. Strict-Transport-Security only where PUBLIC_URL is https. */
export function securityHeaders(scheme: 'http' | 'https'): RequestHandler {
  const common = helmet({
    // an answer that is no page of ours may load and frame nothing
    contentSecurityPolicy: {
      useDefaults: false,
      directives: { 'default-src': ["'none'"], 'frame-ancestors': ["'none'"] },
    },
    referrerPolicy: { policy: 'same-origin' },
    frameguard: { action: 'deny' },
    strictTransportSecurity: scheme === 'https' ? { maxAge: HALF_A_YEAR, includeSubDomains: false } : false,
  })
  return (request, response, next) => {
    response.setHeader('Permissions-Policy', PERMISSIONS)
    common(request, response, next)
  }
}

/** The policy of our one page. Emotion's style elements carry the nonce; no script may stand in the page itself. */
export const pagePolicy = (nonce: string): string =>
  [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    `style-src-elem 'self' 'nonce-${nonce}'`,
    "img-src 'self'",
    "font-src 'self'",
    "connect-src 'self'",
    "manifest-src 'self'",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
  ].join('; ')

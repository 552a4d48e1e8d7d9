/**
 * The content security policy of the pane. Scripts come from the pane's own server and from Microsoft's, where office.js is;
 * nothing is sent anywhere. Styles are made while the pane runs (Griffel), hence 'unsafe-inline' for styles alone.
 */
export const POLICY = [
  "default-src 'self'",
  "script-src 'self' https://appsforoffice.microsoft.com",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data:",
  "font-src 'self' data:",
  "connect-src 'self'",
  "worker-src 'self'",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
].join("; ");

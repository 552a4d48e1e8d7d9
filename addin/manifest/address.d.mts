export const DEVELOPMENT_URL: string;
export const NO_ADDRESS: string;
export function addressProblem(address: string): string | null;
export function manifestFor(manifest: string, address: string): string;

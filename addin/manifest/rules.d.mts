export interface ManifestSurroundings {
  readonly version: string;
  readonly sizeOf: (file: string) => { readonly width: number; readonly height: number } | null;
  readonly address?: string | undefined;
}
export function brokenRules(manifest: string, surroundings: ManifestSurroundings): string[];

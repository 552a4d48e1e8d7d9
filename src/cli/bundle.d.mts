export function loadBundle(command?: string): Promise<{
  main(args: readonly string[]): Promise<number>;
  keepCompiled(): void;
}>;

type Component = { name: string; group?: string; version: string; purl?: string; licenses?: unknown[] };
export function sbom(): Promise<{
  components: Component[];
  dependencies: { ref: string; dependsOn?: string[] }[];
  metadata: { component: Component & { 'bom-ref': string } };
  serialNumber?: string;
}>;

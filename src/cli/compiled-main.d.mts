/** Address of the compiled `main.ts`; undefined where nothing can be written or compiled. */
export function compiledMain(): Promise<string | undefined>;
/** From then on traces name the lines of the sources. */
export function traceToSources(): void;

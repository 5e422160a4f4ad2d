/** The part of Eleventy's interface that the site uses; the package has no types of its own. */
declare module '@11ty/eleventy' {
  export interface EleventyConfig {
    readonly ignores: Set<string>;
    setUseGitIgnore(enabled: boolean): void;
    setIncludesDirectory(folder: string): void;
    setLayoutsDirectory(folder: string): void;
    setTemplateFormats(formats: readonly string[]): void;
    addGlobalData(name: string, value: () => unknown): void;
    addExtension(extension: string, options: ExtensionOptions): void;
  }
  export interface ExtensionOptions {
    readonly compile: (source: string, inputPath: string) => (data: object) => string;
  }
  export interface EleventyOptions {
    readonly configPath: false;
    readonly quietMode: boolean;
    readonly config: (config: EleventyConfig) => { readonly keys: { readonly package: false } };
  }
  /** A finished page that is not written. */
  export interface EleventyPage {
    readonly url: string;
    readonly inputPath: string;
    readonly content: string;
  }
  export default class Eleventy {
    constructor(input: string, output: string, options: EleventyOptions);
    toJSON(): Promise<EleventyPage[]>;
  }
}

declare module 'hyphen/da/index.js' {
  const danish: { hyphenateSync(text: string, options?: { minWordLength?: number; hyphenChar?: string }): string };
  export default danish;
}

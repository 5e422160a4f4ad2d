/** What the bench uses of pdfmake as it comes. */
declare module 'pdfmake' {
  const pdfmake: {
    setFonts(fonts: object): void;
    setLocalAccessPolicy(policy: (path: string) => boolean): void;
    setUrlAccessPolicy(policy: (url: string) => boolean): void;
    createPdf(definition: object): { getBuffer(): Promise<Buffer> };
  };
  export default pdfmake;
}

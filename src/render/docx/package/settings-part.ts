import { element, flag, namespaces, val, type Xml, xmlPart } from '../markup/xml.js';

/** `word/settings.xml`: how Word is to treat the document. */
export function settingsPart(language: string): Xml {
  return xmlPart(
    element('w:settings', namespaces, [
      flag('w:embedTrueTypeFonts'),
      val('w:defaultTabStop', 720),
      flag('w:autoHyphenation'),
      val('w:consecutiveHyphenLimit', 2),
      val('w:characterSpacingControl', 'doNotCompress'),
      element('w:compat', {}, [
        // The layout is as Word 2013 and later make it: a table's frame, not its text, is flush with the margin.
        element('w:compatSetting', {
          'w:name': 'compatibilityMode',
          'w:uri': 'http://schemas.microsoft.com/office/word',
          'w:val': 15,
        }),
      ]),
      val('w:themeFontLang', language),
      val('w:decimalSymbol', ','),
      val('w:listSeparator', ';'),
    ]),
  );
}

import {
  type IContext,
  type IRunOptions,
  type IXmlableObject,
  isXmlComponent,
  Run,
  Tab,
  TextRun,
  XmlComponent,
} from 'docx';
import { printable } from './printable.js';

/** A stretch of text with one look. */
export function run(text: string, look: IRunOptions = {}): TextRun {
  // To `docx` a run is what writes a `w:r`; its types know only its own class.
  return new PlainRun(printable(text), look) as unknown as TextRun;
}

export function tab(look: IRunOptions = {}): TextRun {
  return new TextRun({ ...look, children: [new Tab()] });
}

/** A run that is nothing but text. A document has thousands of them and some six looks, of which `docx` would ask forty questions each time. */
class PlainRun extends XmlComponent {
  constructor(
    private readonly text: string,
    private readonly look: IRunOptions,
  ) {
    super('w:r');
  }

  override prepForXml(context: IContext): IXmlableObject {
    const properties = writtenLook(this.look, context);
    const text = { 'w:t': [keepsSpaces, this.text] };
    return { 'w:r': properties ? [properties, text] : [text] };
  }
}

const keepsSpaces = { _attr: { 'xml:space': 'preserve' } };

const known = new Map<string, IXmlableObject | undefined>();

function writtenLook(look: IRunOptions, context: IContext): IXmlableObject | undefined {
  const kind = JSON.stringify(look);
  if (known.has(kind)) return known.get(kind);
  const properties = new Look(look).written(context);
  known.set(kind, properties);
  return properties;
}

/** The properties of a run without the run: `docx` keeps their own class to itself. */
class Look extends Run {
  written(context: IContext): IXmlableObject | undefined {
    const properties: unknown = this.root[0];
    return isXmlComponent(properties) ? properties.prepForXml(context) : undefined;
  }
}

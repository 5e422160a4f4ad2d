import { ConcreteHyperlink, type IContext, type IXmlableObject, type ParagraphChild } from 'docx';

const hyperlink = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink';

/**
 * Links to targets outside the document, each target with one relationship. `docx` numbers its own at random, and makes
 * one for each link.
 */
export class Links {
  readonly #ids = new Map<string, string>();

  to(target: string, children: readonly ParagraphChild[], bookmark?: string): ConcreteHyperlink {
    const known = this.#ids.get(target);
    if (known !== undefined) return new ConcreteHyperlink(children, known, bookmark, target);
    const id = `L${this.#ids.size + 1}`;
    this.#ids.set(target, id);
    return new FirstLink(target, children, id, bookmark);
  }
}

/** The first link to a target brings the relationship with it. */
class FirstLink extends ConcreteHyperlink {
  constructor(
    private readonly target: string,
    children: readonly ParagraphChild[],
    id: string,
    bookmark?: string,
  ) {
    super(children, id, bookmark, target);
  }

  override prepForXml(context: IContext): IXmlableObject | undefined {
    context.viewWrapper.Relationships.addRelationship(this.linkId, hyperlink, this.target, 'External');
    return super.prepForXml(context);
  }
}

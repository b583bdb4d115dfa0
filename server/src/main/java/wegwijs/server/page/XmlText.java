package wegwijs.server.page;

import java.io.StringWriter;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Writes an XML document; every text and attribute is escaped. Not to be shared. */
final class XmlText {
  private final StringWriter text = new StringWriter();
  private final XMLStreamWriter xml;

  /** A document with this root, in this namespace. */
  XmlText(String root, String namespace) {
    try {
      xml = XMLOutputFactory.newFactory().createXMLStreamWriter(text);
      xml.writeStartDocument("UTF-8", "1.0");
      xml.writeStartElement(root);
      xml.writeDefaultNamespace(namespace);
    } catch (XMLStreamException e) {
      throw new IllegalStateException(e);
    }
  }

  XmlText open(String name) {
    return write(() -> xml.writeStartElement(name));
  }

  XmlText close() {
    return write(xml::writeEndElement);
  }

  /** An element with a text; signs that XML does not know become spaces. */
  XmlText element(String name, String content) {
    return write(() -> {
      xml.writeStartElement(name);
      xml.writeCharacters(content.replaceAll("[\\p{Cntrl}\\p{Cs}\\uFFFE\\uFFFF]", " "));
      xml.writeEndElement();
    });
  }

  /** An element without content; names and values of its attributes by turns. */
  XmlText empty(String name, String... attributes) {
    return write(() -> {
      xml.writeEmptyElement(name);
      for (int i = 0; i < attributes.length; i += 2) {
        xml.writeAttribute(attributes[i], attributes[i + 1]);
      }
    });
  }

  String end() {
    write(xml::writeEndDocument);
    return text.toString();
  }

  private XmlText write(Step step) {
    try {
      step.run();
      return this;
    } catch (XMLStreamException e) {
      throw new IllegalStateException(e);
    }
  }

  private interface Step {
    void run() throws XMLStreamException;
  }
}

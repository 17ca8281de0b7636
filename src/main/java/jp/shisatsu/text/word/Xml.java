package jp.shisatsu.text.word;

import java.io.InputStream;
import java.util.Optional;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Reads Word's XML element by element. Namespaces are left aside: the strict form of the
 * format has others. A document type is refused with all entities it may bring.
 */
final class Xml {

    private final XMLStreamReader reader;

    Xml(InputStream in) throws XMLStreamException {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        this.reader = factory.createXMLStreamReader(in);
    }

    /** Goes to the next begin or end of an element, or characters; false at the end. */
    boolean next() throws XMLStreamException {
        if (!reader.hasNext()) {
            return false;
        }
        reader.next();
        return true;
    }

    boolean begins() {
        return reader.getEventType() == XMLStreamConstants.START_ELEMENT;
    }

    boolean ends() {
        return reader.getEventType() == XMLStreamConstants.END_ELEMENT;
    }

    boolean isText() {
        return reader.getEventType() == XMLStreamConstants.CHARACTERS;
    }

    String name() {
        return reader.getLocalName();
    }

    String text() {
        return reader.getText();
    }

    /** An attribute by its name without namespace. */
    Optional<String> attribute(String name) {
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            if (reader.getAttributeLocalName(i).equals(name)) {
                return Optional.of(reader.getAttributeValue(i));
            }
        }
        return Optional.empty();
    }

    String value() {
        return attribute("val").orElse("");
    }

    /** A whole number, or another where there is none. */
    int number(int otherwise) {
        return number(value(), otherwise);
    }

    static int number(String digits, int otherwise) {
        return digits.matches("-?[0-9]{1,9}") ? Integer.parseInt(digits) : otherwise;
    }

    /** Leaves out the element that has just begun. */
    void skip() throws XMLStreamException {
        int depth = 1;
        while (depth > 0 && next()) {
            depth += begins() ? 1 : ends() ? -1 : 0;
        }
    }

}

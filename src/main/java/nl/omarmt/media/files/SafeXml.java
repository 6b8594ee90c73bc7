package nl.omarmt.media.files;

import java.io.IOException;
import java.io.InputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Reads XML that a stranger wrote: without entities, and so without anything that they would fetch or blow up to. */
final class SafeXml {

    /** What is done at the start of each element. */
    interface Visitor {
        void visit(XMLStreamReader element) throws RefusedFile;
    }

    private static final XMLInputFactory FACTORY = factory();

    private SafeXml() {}

    /** @throws RefusedFile when it is no XML, or declares a document type, which documents of Office never do */
    static void walk(ZipFile archive, ZipEntry entry, Visitor visitor) throws IOException, RefusedFile {
        try (InputStream content = archive.getInputStream(entry)) {
            XMLStreamReader reader = FACTORY.createXMLStreamReader(content);
            while (reader.hasNext()) {
                int event = reader.next();
                if (event == XMLStreamConstants.DTD || event == XMLStreamConstants.ENTITY_REFERENCE) {
                    throw Reason.ACTIVE.refusal();
                }
                if (event == XMLStreamConstants.START_ELEMENT) {
                    visitor.visit(reader);
                }
            }
        } catch (XMLStreamException broken) {
            throw Reason.TRUNCATED.refusal();
        }
    }

    private static XMLInputFactory factory() {
        // the one of the JDK, whatever else lies on the class path
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
        return factory;
    }
}

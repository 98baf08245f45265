package vn.thanhdong.procedures.ui.files;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Set;
import java.util.zip.ZipInputStream;
import javax.xml.XMLConstants;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParserFactory;
import org.jspecify.annotations.Nullable;
import org.xml.sax.Attributes;
import org.xml.sax.ContentHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/**
 * The text of a DOCX in the order in which it stands there (ISO/IEC 29500-1, 17.3), read while it is unpacked: nothing of
 * the document is held but the words that are kept. Headers, footnotes and comments are other parts, and not read.
 */
final class WordText extends DefaultHandler {

    private static final String BODY = "word/document.xml";
    private static final Set<String> WORD = Set.of(
            "http://schemas.openxmlformats.org/wordprocessingml/2006/main",
            "http://purl.oclc.org/ooxml/wordprocessingml/main");
    private static final String COMPATIBILITY = "http://schemas.openxmlformats.org/markup-compatibility/2006";

    private final ContentHandler text;
    private boolean inText;
    /** How deep in what is there again for older programs. */
    private int again;

    private WordText(ContentHandler text) {
        this.text = text;
    }

    /**
     * Reads the document among the parts of the archive.
     *
     * @throws IOException it is no archive
     * @throws SAXException its document is no XML, or the text has enough
     */
    static void read(FileType.Content content, ContentHandler text, ReadingAllowance allowance)
            throws IOException, SAXException {
        try (var zip = new ZipInputStream(new WatchedStream(content.open(), allowance))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (entry.getName().equals(BODY)) {
                    parse(zip, new WordText(text));
                    return;
                }
            }
        }
    }

    private static void parse(InputStream xml, DefaultHandler handler) throws IOException, SAXException {
        try {
            var factory = SAXParserFactory.newDefaultInstance();
            factory.setNamespaceAware(true);
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            factory.newSAXParser().parse(new InputSource(xml), handler);
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException("This Java platform cannot read XML", e);
        }
    }

    @Override
    public void startElement(String space, String name, String qualified, Attributes attributes) throws SAXException {
        if (again > 0 || (space.equals(COMPATIBILITY) && name.equals("Fallback"))) {
            again++;
        } else if (WORD.contains(space)) {
            switch (name) {
                case "t" -> inText = true;
                case "tab" -> put(" ");
                case "br", "cr" -> put("\n");
                case "noBreakHyphen" -> put("-");
                default -> {}
            }
        }
    }

    @Override
    public void endElement(String space, String name, String qualified) throws SAXException {
        if (again > 0) {
            again--;
        } else if (WORD.contains(space)) {
            if (name.equals("t")) {
                inText = false;
            } else if (name.equals("p")) {
                put("\n");
            }
        }
    }

    @Override
    public void characters(char[] letters, int start, int length) throws SAXException {
        if (inText && again == 0) {
            text.characters(letters, start, length);
        }
    }

    @Override
    public @Nullable InputSource resolveEntity(@Nullable String publicId, String systemId) throws SAXException {
        throw new SAXException("Nothing is fetched for a document");
    }

    private void put(String mark) throws SAXException {
        text.characters(mark.toCharArray(), 0, mark.length());
    }

    /** The packed bytes: of 512 of them come half a million at most, so that who asks here asks often enough. */
    private static final class WatchedStream extends FilterInputStream {
        private final ReadingAllowance allowance;

        WatchedStream(InputStream packed, ReadingAllowance allowance) {
            super(packed);
            this.allowance = allowance;
        }

        @Override
        public int read() throws IOException {
            allowance.check();
            return super.read();
        }

        @Override
        public int read(byte[] into, int offset, int length) throws IOException {
            allowance.check();
            return super.read(into, offset, length);
        }
    }
}

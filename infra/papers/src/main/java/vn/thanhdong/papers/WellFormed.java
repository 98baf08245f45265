package vn.thanhdong.papers;

import java.io.IOException;
import java.io.StringReader;
import java.util.Optional;
import javax.xml.XMLConstants;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParserFactory;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/** Whether a page can be printed: the printer reads XML and fetches nothing. */
final class WellFormed {

    private WellFormed() {}

    /** What is wrong with it; empty when nothing is. */
    static Optional<String> complaint(String page) {
        try {
            SAXParserFactory factory = SAXParserFactory.newInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            factory.newSAXParser().parse(new InputSource(new StringReader(page)), new DefaultHandler());
            return Optional.empty();
        } catch (SAXException wrong) {
            return Optional.of(String.valueOf(wrong.getMessage()));
        } catch (IOException | ParserConfigurationException e) {
            throw new IllegalStateException("This Java platform cannot read XML", e);
        }
    }
}

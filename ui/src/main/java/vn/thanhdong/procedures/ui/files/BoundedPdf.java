package vn.thanhdong.procedures.ui.files;

import java.io.IOException;
import java.io.InputStream;
import java.io.Serial;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSDocument;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.io.RandomAccessRead;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.io.RandomAccessStreamCache;
import org.apache.pdfbox.io.RandomAccessStreamCache.StreamCacheCreateFunction;
import org.apache.pdfbox.pdfparser.PDFParser;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.parser.ParseContext;

/**
 * Tika's reader of PDF within an allowance. PDFBox unpacks a stream into memory whole, whatever comes out of it; here
 * every stream of the document is measured first, and whatever parses asks whether it may go on.
 */
final class BoundedPdf extends org.apache.tika.parser.pdf.PDFParser {

    @Serial
    private static final long serialVersionUID = 1L;

    private final transient ReadingAllowance allowance;

    BoundedPdf(ReadingAllowance allowance) {
        this.allowance = allowance;
    }

    @Override
    protected PDDocument getPDDocument(
            InputStream stream,
            String password,
            StreamCacheCreateFunction caches,
            Metadata metadata,
            ParseContext context)
            throws IOException {
        var bytes = new WatchedRead(new RandomAccessReadBuffer(stream), allowance);
        return new Parsing(bytes, password, caches, allowance).parse();
    }

    /** The parser of PDFBox, with a document of streams that are measured. */
    private static final class Parsing extends PDFParser {
        Parsing(RandomAccessRead bytes, String password, StreamCacheCreateFunction caches, ReadingAllowance allowance)
                throws IOException {
            super(bytes, password, null, null, caches);
            document.close();
            document = new Document(caches, this, allowance);
        }
    }

    private static final class Document extends COSDocument {
        private final PDFParser parser;
        private final RandomAccessStreamCache cache;
        private final ReadingAllowance allowance;

        Document(StreamCacheCreateFunction caches, PDFParser parser, ReadingAllowance allowance) throws IOException {
            super(caches, parser);
            this.parser = parser;
            this.cache = caches.create();
            this.allowance = allowance;
        }

        @Override
        public COSStream createCOSStream(COSDictionary entries, long start, long length) throws IOException {
            var stream = new MeasuredStream(cache, parser.createRandomAccessReadView(start, length), allowance);
            entries.forEach(stream::setItem);
            stream.setKey(entries.getKey());
            return stream;
        }

        @Override
        public void close() throws IOException {
            try {
                super.close();
            } finally {
                cache.close();
            }
        }
    }
}

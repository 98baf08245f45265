package vn.thanhdong.procedures.ui.files;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInputStream;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.filter.DecodeOptions;
import org.apache.pdfbox.filter.Filter;
import org.apache.pdfbox.filter.FilterFactory;
import org.apache.pdfbox.io.RandomAccessRead;
import org.apache.pdfbox.io.RandomAccessReadView;
import org.apache.pdfbox.io.RandomAccessStreamCache;

/**
 * A stream of a PDF that is unpacked into memory only after it was unpacked into nothing, to see how long it gets. Twice
 * the work, for documents of some pages at most; there is no other place to stop PDFBox at.
 */
final class MeasuredStream extends COSStream {

    /** No font and no page that people write unpacks to more. */
    static final long UNPACKED_AT_MOST = 64L * 1024 * 1024;
    /** Of a row of the predictor, for which memory is taken before there is anything to read. */
    private static final int LONGEST_ROW = 1_000_000;

    private final ReadingAllowance allowance;

    MeasuredStream(RandomAccessStreamCache cache, RandomAccessReadView packed, ReadingAllowance allowance)
            throws IOException {
        super(cache, packed);
        this.allowance = allowance;
    }

    @Override
    public COSInputStream createInputStream(DecodeOptions options) throws IOException {
        measure();
        return super.createInputStream(options);
    }

    @Override
    public RandomAccessRead createView() throws IOException {
        measure();
        return new WatchedRead(super.createView(), allowance);
    }

    private void measure() throws IOException {
        allowance.check();
        checkRows();
        List<Filter> filters = filters();
        InputStream packed = createRawInputStream();
        for (int i = 0; i < filters.size(); i++) {
            boolean last = i == filters.size() - 1;
            var held = new ByteArrayOutputStream();
            var unpacked = new Measure(last ? OutputStream.nullOutputStream() : held, allowance);
            try (InputStream in = packed) {
                filters.get(i).decode(in, unpacked, this, i);
            }
            unpacked.check(); // there are filters that go on after an exception
            packed = new ByteArrayInputStream(held.toByteArray());
        }
    }

    private List<Filter> filters() throws IOException {
        var filters = new ArrayList<Filter>();
        COSBase named = getFilters();
        if (named instanceof COSName name) {
            filters.add(FilterFactory.INSTANCE.getFilter(name));
        } else if (named instanceof COSArray names) {
            for (int i = 0; i < names.size(); i++) {
                if (names.getObject(i) instanceof COSName name) {
                    filters.add(FilterFactory.INSTANCE.getFilter(name));
                }
            }
        }
        return filters;
    }

    private void checkRows() throws IOException {
        COSBase parameters = getDictionaryObject(COSName.DECODE_PARMS, COSName.DP);
        if (parameters instanceof COSArray each) {
            for (int i = 0; i < each.size(); i++) {
                checkRow(each.getObject(i));
            }
        } else {
            checkRow(parameters);
        }
    }

    private static void checkRow(COSBase parameters) throws IOException {
        if (parameters instanceof COSDictionary entries
                && (entries.getInt(COSName.COLUMNS, 1) > LONGEST_ROW
                        || entries.getInt(COSName.BITS_PER_COMPONENT, 8) > 16)) {
            throw new IOException("A stream of rows that are longer than those of any document");
        }
    }

    /** Counts what goes through it, and ends when it is too much. */
    private static final class Measure extends OutputStream {
        private final OutputStream to;
        private final ReadingAllowance allowance;
        private long bytes;

        Measure(OutputStream to, ReadingAllowance allowance) {
            this.to = to;
            this.allowance = allowance;
        }

        @Override
        public void write(int one) throws IOException {
            count(1);
            to.write(one);
        }

        @Override
        public void write(byte[] some, int offset, int length) throws IOException {
            count(length);
            allowance.check();
            to.write(some, offset, length);
        }

        private void count(int more) throws IOException {
            bytes += more;
            check();
        }

        void check() throws IOException {
            if (bytes > UNPACKED_AT_MOST) {
                throw new IOException("A stream unpacks to more than " + UNPACKED_AT_MOST + " bytes");
            }
        }
    }
}

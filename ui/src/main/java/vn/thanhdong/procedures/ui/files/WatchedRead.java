package vn.thanhdong.procedures.ui.files;

import java.io.IOException;
import org.apache.pdfbox.io.RandomAccessRead;
import org.apache.pdfbox.io.RandomAccessReadView;

/** Bytes that a parser takes objects from: it asks now and then whether it may go on, however long it runs. */
final class WatchedRead implements RandomAccessRead {

    private static final int READS_BETWEEN = 1024;

    private final RandomAccessRead bytes;
    private final ReadingAllowance allowance;
    private int reads;

    WatchedRead(RandomAccessRead bytes, ReadingAllowance allowance) {
        this.bytes = bytes;
        this.allowance = allowance;
    }

    private void watch() {
        if (reads++ % READS_BETWEEN == 0) {
            allowance.check();
        }
    }

    @Override
    public int read() throws IOException {
        watch();
        return bytes.read();
    }

    @Override
    public int read(byte[] into, int offset, int length) throws IOException {
        allowance.check(); // of one block that is packed come a thousand
        return bytes.read(into, offset, length);
    }

    @Override
    public long getPosition() throws IOException {
        return bytes.getPosition();
    }

    @Override
    public void seek(long position) throws IOException {
        watch(); // who looks for the same thing over and over seeks
        bytes.seek(position);
    }

    @Override
    public long length() throws IOException {
        return bytes.length();
    }

    @Override
    public boolean isClosed() {
        return bytes.isClosed();
    }

    @Override
    public boolean isEOF() throws IOException {
        return bytes.isEOF();
    }

    @Override
    public RandomAccessReadView createView(long start, long length) {
        return new RandomAccessReadView(this, start, length);
    }

    @Override
    public void close() throws IOException {
        bytes.close();
    }
}

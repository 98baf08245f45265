package vn.thanhdong.verifiablelog.paper;

import java.math.BigInteger;
import java.util.Arrays;
import vn.thanhdong.verifiablelog.MalformedLogData;

/**
 * Bytes as one decimal number, big-endian: a QR code holds digits in 3.33 bits each, which every reader of QR codes gives
 * back as text. The first byte is a version and never 0, so that none is lost.
 */
public final class Digits {

    private Digits() {}

    /** @throws MalformedLogData the first byte is 0 */
    public static String of(byte[] bytes) {
        if (bytes.length == 0 || bytes[0] == 0) {
            throw new MalformedLogData("What is written as digits begins with a byte that is not 0");
        }
        return new BigInteger(1, bytes).toString();
    }

    /** @throws MalformedLogData not digits alone, or more than any QR code holds */
    public static byte[] bytes(String digits) {
        if (!digits.matches("[1-9]\\d{0,7088}")) {
            throw new MalformedLogData("Not a number of a QR code");
        }
        byte[] bytes = new BigInteger(digits).toByteArray();
        return bytes[0] == 0 ? Arrays.copyOfRange(bytes, 1, bytes.length) : bytes;
    }
}

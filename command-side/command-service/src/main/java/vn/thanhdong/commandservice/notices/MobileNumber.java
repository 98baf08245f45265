package vn.thanhdong.commandservice.notices;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Number of a mobile phone of Vietnam, to which a text message can go; landlines have other first digits.
 *
 * <p>Source: numbering plan of Thông tư 22/2014/TT-BTTTT, mobile numbers of ten digits since 2018.
 *
 * @param international as ITU-T E.164 writes it, such as {@code +84912345678}
 */
record MobileNumber(String international) {

    private static final Pattern SEPARATORS = Pattern.compile("[ .()-]");
    private static final Pattern MOBILE = Pattern.compile("(?:\\+84|84|0)([35789][0-9]{8})");

    /** Empty for what is none. */
    static Optional<MobileNumber> of(String typed) {
        Matcher mobile = MOBILE.matcher(SEPARATORS.matcher(typed).replaceAll(""));
        return mobile.matches() ? Optional.of(new MobileNumber("+84" + mobile.group(1))) : Optional.empty();
    }
}

package vn.thanhdong.history.ui;

import java.util.Arrays;
import java.util.Locale;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.thanhdong.access.Role;
import vn.thanhdong.history.query.DossierHistory;
import vn.thanhdong.language.Terms;
import vn.thanhdong.procedures.Channel;

/**
 * Words for the codes in an entry.
 *
 * @param person name of a person by opaque id
 * @param agency name of an agency by code
 */
public record HistoryWords(BiFunction<String, Locale, String> person, BiFunction<String, Locale, String> agency) {

    /** Channel of what nobody in person did. */
    private static final String SYSTEM = "system";

    /** Who acted, in which role and for which agency; empty parts are left out. */
    public String who(DossierHistory.Entry entry, Locale locale) {
        return Stream.of(
                        entry.person().isEmpty() ? "" : person.apply(entry.person(), locale),
                        role(entry.role(), locale),
                        entry.agency().isEmpty() ? "" : agency.apply(entry.agency(), locale))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" · "));
    }

    /** The way of entry as people call it; what is no channel stays as it is, and the system came by none. */
    public String channel(DossierHistory.Entry entry, Locale locale) {
        if (entry.channel().equals(SYSTEM)) {
            return ""; // the entry names nobody, and says so
        }
        return Arrays.stream(Channel.values())
                .filter(one -> one.code().equals(entry.channel()))
                .map(one -> Terms.of(one).in(locale))
                .findFirst()
                .orElse(entry.channel());
    }

    private static String role(String name, Locale locale) {
        return Arrays.stream(Role.values())
                .filter(one -> one.name().equals(name))
                .map(one -> Terms.of(one).in(locale))
                .findFirst()
                .orElse(name);
    }
}

package vn.thanhdong.procedures.query;

import java.util.List;

/**
 * Answer to {@link FindRegister}.
 *
 * @param entries lines of the register
 * @param next cursor of the next page, empty on the last one
 */
public record RegisterPage(List<RegisterEntry> entries, String next) {

    public RegisterPage {
        entries = List.copyOf(entries);
    }
}

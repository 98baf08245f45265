package vn.thanhdong.catalogue;

import java.time.LocalDate;
import java.util.List;
import vn.thanhdong.access.Account;
import vn.thanhdong.territory.Territory;

/**
 * The people of the demonstration.
 *
 * @param password of all of them, in the clear; it opens nothing outside demo mode
 */
public record DemoUsers(String password, List<Account> users) {

    public DemoUsers {
        users = List.copyOf(users);
    }

    /** The same people where the agencies that they worked for are no more: with whoever goes on with the work. */
    DemoUsers followed(Territory territory, LocalDate day) {
        return new DemoUsers(
                password,
                users.stream()
                        .map(user -> user.with(user.grants().stream()
                                .map(grant -> grant.followed(territory, day))
                                .distinct()
                                .toList()))
                        .toList());
    }
}

package vn.thanhdong.catalogue;

import java.util.List;
import vn.thanhdong.access.Account;

/**
 * The people of the demonstration.
 *
 * @param password of all of them, in the clear; it opens nothing outside demo mode
 */
public record DemoUsers(String password, List<Account> users) {

    public DemoUsers {
        users = List.copyOf(users);
    }
}

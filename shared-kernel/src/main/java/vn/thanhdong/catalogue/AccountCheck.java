package vn.thanhdong.catalogue;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import vn.thanhdong.access.Account;
import vn.thanhdong.access.Grant;
import vn.thanhdong.territory.Territory;

/** What accounts say about agencies and areas, and that none stands twice. */
final class AccountCheck {

    private AccountCheck() {}

    static List<CatalogueError> check(PackFile pack, List<Account> users, Territory territory) {
        List<CatalogueError> errors = new ArrayList<>();
        Set<String> names = new HashSet<>();
        Set<String> persons = new HashSet<>();
        for (int i = 0; i < users.size(); i++) {
            Account user = users.get(i);
            String place = "/users/" + i;
            if (!names.add(user.username())) {
                errors.add(pack.error(place + "/username", "The user name " + user.username() + " stands twice"));
            }
            if (!persons.add(user.person().value())) {
                errors.add(pack.error(place + "/person", "The person " + user.person() + " stands twice"));
            }
            for (int g = 0; g < user.grants().size(); g++) {
                Grant grant = user.grants().get(g);
                String where = place + "/grants/" + g;
                grant.agency()
                        .filter(code -> territory.agency(code).isEmpty())
                        .ifPresent(code -> errors.add(pack.error(where + "/agency", "There is no agency " + code)));
                grant.area()
                        .filter(code -> territory.area(code).isEmpty())
                        .ifPresent(code -> errors.add(pack.error(where + "/area", "There is no area " + code)));
            }
        }
        return errors;
    }
}

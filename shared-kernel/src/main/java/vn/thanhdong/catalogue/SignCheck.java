package vn.thanhdong.catalogue;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import vn.thanhdong.procedures.Sign;
import vn.thanhdong.procedures.Signs;

/** Whether each sign is defined, and only once. */
final class SignCheck {

    private SignCheck() {}

    static List<CatalogueError> check(PackFile pack, Signs signs) {
        List<CatalogueError> errors = new ArrayList<>();
        Set<Sign> missing = EnumSet.allOf(Sign.class);
        for (int i = 0; i < signs.definitions().size(); i++) {
            Sign sign = signs.definitions().get(i).sign();
            if (!missing.remove(sign)) {
                errors.add(pack.error("/definitions/" + i + "/sign", "The sign " + sign + " is defined twice"));
            }
        }
        missing.forEach(sign -> errors.add(pack.error("/definitions", "The sign " + sign + " is not defined")));
        return errors;
    }
}

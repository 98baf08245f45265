package vn.thanhdong.procedures.ui.worklist;

import java.util.List;
import vn.thanhdong.access.Account;
import vn.thanhdong.access.Actor;
import vn.thanhdong.access.Role;
import vn.thanhdong.access.query.StandIns;
import vn.thanhdong.catalogue.Catalogue;
import vn.thanhdong.ui.StandInWords;

/**
 * The officers of a unit, whoever is away marked as such.
 *
 * @param all in the order of the accounts
 */
record UnitOfficers(List<Account> all, StandIns standIns, StandInWords words) {

    static UnitOfficers of(Actor actor, Catalogue catalogue, StandIns standIns, StandInWords words) {
        return new UnitOfficers(
                catalogue.accounts().stream()
                        .filter(account -> account.grants().stream()
                                .anyMatch(grant -> grant.role() == Role.OFFICER
                                        && grant.agency().equals(actor.agency())))
                        .toList(),
                standIns,
                words);
    }

    String label(Account officer) {
        return words.officer(officer, standIns);
    }
}

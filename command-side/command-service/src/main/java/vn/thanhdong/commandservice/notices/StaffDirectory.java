package vn.thanhdong.commandservice.notices;

import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.thanhdong.access.Absence;
import vn.thanhdong.access.Absences;
import vn.thanhdong.access.Account;
import vn.thanhdong.access.Addressee;
import vn.thanhdong.access.Grant;
import vn.thanhdong.access.PersonId;
import vn.thanhdong.access.Role;
import vn.thanhdong.catalogue.CatalogueInForce;

/**
 * Officials who can be reached by e-mail, and what is meant for them: in person, because of a role that they hold, or
 * because they act in the stead of somebody who is away now.
 */
final class StaffDirectory {

    private final CatalogueInForce catalogue;
    private final Absences absences;
    private final Clock clock;

    StaffDirectory(CatalogueInForce catalogue, Absences absences, Clock clock) {
        this.catalogue = catalogue;
        this.absences = absences;
        this.clock = clock;
    }

    /** Those with an address for whom one of these stands, and the deputies of those who are away. */
    List<PersonId> meant(Collection<Addressee> to) {
        CatalogueInForce.Known known = catalogue.known();
        List<Account> told = known.catalogue().accounts().stream()
                .filter(StaffDirectory::isOfficial)
                .filter(account -> addressees(account, known).anyMatch(to::contains))
                .toList();
        Set<PersonId> deputies =
                told.stream().flatMap(account -> deputies(account, to, known)).collect(Collectors.toSet());
        return officials(known)
                .filter(account -> told.contains(account) || deputies.contains(account.person()))
                .map(Account::person)
                .toList();
    }

    /** Of the role in which somebody is meant: whoever is told in person may be so in each of theirs. */
    private Stream<PersonId> deputies(Account away, Collection<Addressee> to, CatalogueInForce.Known known) {
        boolean inPerson = to.contains(Addressee.of(away.person()));
        return away.grants().stream()
                .filter(grant -> inPerson || ofRole(grant, known).anyMatch(to::contains))
                .flatMap(grant -> grant.followed(known.catalogue().territory(), known.day()).agency().stream()
                        .flatMap(agency -> absences.of(agency).stream())
                        .filter(absence -> absence.inForce(clock.instant()))
                        .filter(absence -> absence.person().equals(away.person()) && absence.role() == grant.role()))
                .map(Absence::deputy);
    }

    Optional<String> addressOf(PersonId person) {
        return officials(catalogue.known())
                .filter(account -> account.person().equals(person))
                .findFirst()
                .flatMap(Account::email);
    }

    private static Stream<Account> officials(CatalogueInForce.Known known) {
        return known.catalogue().accounts().stream()
                .filter(account -> account.email().isPresent())
                .filter(StaffDirectory::isOfficial);
    }

    private static boolean isOfficial(Account account) {
        return account.grants().stream().anyMatch(grant -> grant.role() != Role.CITIZEN);
    }

    private static Stream<Addressee> addressees(Account account, CatalogueInForce.Known known) {
        return Stream.concat(
                Stream.of(Addressee.of(account.person())),
                account.grants().stream().flatMap(grant -> ofRole(grant, known)));
    }

    /** The role in the agency, and in those whose work came to it. */
    private static Stream<Addressee> ofRole(Grant grant, CatalogueInForce.Known known) {
        return grant.followed(known.catalogue().territory(), known.day()).agency().stream()
                .flatMap(agency -> known.catalogue().territory().predecessors(agency, known.day()).stream())
                .map(agency -> Addressee.of(grant.role(), agency));
    }
}

package vn.thanhdong.commandservice.notices;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.thanhdong.access.Account;
import vn.thanhdong.access.Addressee;
import vn.thanhdong.access.Grant;
import vn.thanhdong.access.PersonId;
import vn.thanhdong.access.Role;
import vn.thanhdong.catalogue.CatalogueInForce;

/** Officials who can be reached by e-mail, and what is meant for them: in person, or because of a role that they hold. */
final class StaffDirectory {

    private final CatalogueInForce catalogue;

    StaffDirectory(CatalogueInForce catalogue) {
        this.catalogue = catalogue;
    }

    /** Those with an address for whom one of these stands. */
    List<PersonId> meant(Collection<Addressee> to) {
        CatalogueInForce.Known known = catalogue.known();
        return officials(known)
                .filter(account -> addressees(account, known).anyMatch(to::contains))
                .map(Account::person)
                .toList();
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
                .filter(account -> account.grants().stream().anyMatch(grant -> grant.role() != Role.CITIZEN));
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

package vn.thanhdong.procedures.model;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import vn.thanhdong.access.Account;
import vn.thanhdong.access.Actor;
import vn.thanhdong.access.Grant;
import vn.thanhdong.access.PersonId;
import vn.thanhdong.access.Role;
import vn.thanhdong.catalogue.Catalogue;
import vn.thanhdong.catalogue.CatalogueLoader;
import vn.thanhdong.catalogue.DemoUsers;
import vn.thanhdong.procedures.Station;
import vn.thanhdong.territory.AgencyCode;

/** Who plays in the tests: the people of the demonstration, and one officer more at every agency. */
final class Cast {

    static final AgencyCode WARD = new AgencyCode("H23.31.09");
    static final AgencyCode OTHER_WARD = new AgencyCode("H23.31.10");
    static final AgencyCode JUSTICE = new AgencyCode("H23.13");
    static final AgencyCode POLICE = new AgencyCode("H23.71");
    static final AgencyCode PROVINCE = new AgencyCode("H23");

    static final Actor CITIZEN =
            new Actor(new PersonId("demo-congdan"), Role.CITIZEN, Optional.empty(), Optional.empty());
    static final Actor OTHER_CITIZEN =
            new Actor(new PersonId("demo-congdan2"), Role.CITIZEN, Optional.empty(), Optional.empty());
    static final Actor CLERK = of("demo-motcua", Role.CLERK, WARD);
    static final Actor HEAD = of("demo-truongphong", Role.HEAD_OF_DIVISION, WARD);
    static final Actor OFFICER = of("demo-chuyenvien", Role.OFFICER, WARD);
    static final Actor LEADER = of("demo-lanhdao", Role.LEADER, WARD);
    static final Actor REGISTRY = of("demo-vanthu", Role.REGISTRY_CLERK, WARD);

    /** The catalogue as delivered, with an officer who can be assigned at every agency. */
    static final Catalogue CATALOGUE = withOfficers(CatalogueLoader.fromClassPath());

    private Cast() {}

    static Actor of(String person, Role role, AgencyCode agency) {
        return new Actor(new PersonId(person), role, Optional.of(agency), Optional.empty());
    }

    /** Somebody of that role there, always the same one. */
    static Actor at(AgencyCode agency, Role role) {
        return role == Role.CITIZEN ? CITIZEN : of(role.name().toLowerCase(Locale.ROOT) + "." + agency, role, agency);
    }

    /** Somebody whom a dossier waits for there. */
    static Actor at(Station station) {
        Actor anybody = at(station.agency(), station.role());
        return new Actor(station.person().orElse(anybody.person()), anybody.role(), anybody.agency(), Optional.empty());
    }

    private static Catalogue withOfficers(Catalogue real) {
        Stream<Account> officers = real.territory().agencies().stream()
                .map(agency -> at(agency.code(), Role.OFFICER))
                .map(officer -> new Account(
                        officer.person().value().toLowerCase(Locale.ROOT),
                        "Chuyên viên " + officer.agency().orElseThrow(),
                        officer.person(),
                        List.of(new Grant(Role.OFFICER, officer.agency(), Optional.empty())),
                        Optional.empty(),
                        Optional.empty()));
        var users = Stream.concat(real.accounts().stream(), officers).toList();
        return new Catalogue(
                real.version(),
                real.territory(),
                real.reforms(),
                real.calendar(),
                real.procedures(),
                real.signs(),
                real.reminders(),
                new DemoUsers(real.demoUsers().password(), users));
    }
}

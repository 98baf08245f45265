package vn.thanhdong.access.model;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import vn.thanhdong.access.Absence;
import vn.thanhdong.access.AbsenceBook;
import vn.thanhdong.access.Account;
import vn.thanhdong.access.Actor;
import vn.thanhdong.access.Deputies;
import vn.thanhdong.access.PersonId;
import vn.thanhdong.access.Role;
import vn.thanhdong.access.SigningAuthority;
import vn.thanhdong.access.command.AbsenceRefusal;
import vn.thanhdong.access.command.DeclareAbsence;
import vn.thanhdong.access.event.AbsenceDeclared;
import vn.thanhdong.catalogue.Catalogue;
import vn.thanhdong.command.Rejection;
import vn.thanhdong.language.Phrase;
import vn.thanhdong.language.Terms;
import vn.thanhdong.territory.WorkingCalendar;

/**
 * Whether somebody may be away as declared: a pure function of the declaration, the agency's other absences and who
 * works there.
 *
 * @param book absences of the agency so far
 * @param actor who declares it
 */
record Declaration(DeclareAbsence command, AbsenceBook book, Actor actor, Instant now, Catalogue catalogue) {

    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("HH:mm dd/MM/yyyy").withZone(WorkingCalendar.ZONE);

    /** Why it is refused, each beside its field; none when it is not. */
    List<Rejection> refusals() {
        if (!Declarers.may(actor, command.agency(), command.person(), command.role())) {
            return List.of(AbsenceRefusal.NOT_YOURS.because());
        }
        if (!roles(command.person()).contains(command.role())) {
            return List.of(AbsenceRefusal.PERSON_UNKNOWN.at("person"));
        }
        var why = new ArrayList<Rejection>();
        times().ifPresent(why::add);
        Optional<Role> as = deputyRole();
        if (as.isEmpty()) {
            why.add(AbsenceRefusal.DEPUTY_UNSUITABLE.at("deputy", wanted()));
        } else {
            away().ifPresent(why::add);
        }
        signing(as).ifPresent(why::add);
        return why;
    }

    /** What happens; only where nothing is refused. */
    AbsenceDeclared event() {
        return new AbsenceDeclared(
                command.absenceId(),
                now,
                command.agency(),
                command.person(),
                command.role(),
                command.from(),
                command.to(),
                command.deputy(),
                deputyRole().orElseThrow(),
                command.signing(),
                command.decision().strip());
    }

    private Optional<Rejection> times() {
        if (!command.to().isAfter(command.from())) {
            return Optional.of(AbsenceRefusal.DATES_REVERSED.at("to"));
        }
        Instant today = LocalDate.ofInstant(now, WorkingCalendar.ZONE)
                .atStartOfDay(WorkingCalendar.ZONE)
                .toInstant();
        if (command.from().isBefore(today) || !command.to().isAfter(now)) {
            return Optional.of(AbsenceRefusal.IN_THE_PAST.at("from"));
        }
        Optional<Absence> own = meanwhile().stream()
                .filter(one -> one.person().equals(command.person()) && one.role() == command.role())
                .findFirst();
        if (own.isPresent()) {
            return own.map(one -> AbsenceRefusal.AWAY_ALREADY.at("from", moment(one.from()), moment(one.to())));
        }
        // whom somebody stands in for would be left without anybody
        return meanwhile().stream()
                .filter(one -> one.deputy().equals(command.person()) && one.deputyRole() == command.role())
                .filter(one -> !one.person().equals(command.deputy())) // said beside the deputy
                .findFirst()
                .map(one -> AbsenceRefusal.STANDS_IN.at("from", name(one.person())));
    }

    /** Whether the deputy will be there. */
    private Optional<Rejection> away() {
        return meanwhile().stream()
                .filter(one -> one.person().equals(command.deputy()))
                .findFirst()
                .map(one -> one.deputy().equals(command.person())
                        ? AbsenceRefusal.EACH_OTHER.at("deputy")
                        : AbsenceRefusal.DEPUTY_AWAY.at("deputy", moment(one.from()), moment(one.to())));
    }

    private Optional<Rejection> signing(Optional<Role> as) {
        if (as.isEmpty()) {
            return Optional.empty(); // said beside the deputy
        }
        Set<SigningAuthority> fitting = Deputies.signing(command.role(), as.get());
        boolean fits = command.signing().map(fitting::contains).orElse(fitting.isEmpty());
        if (!fits) {
            return Optional.of(AbsenceRefusal.SIGNING_UNSUITABLE.at("signing"));
        }
        boolean missing =
                command.signing().filter(SigningAuthority::needsDecision).isPresent()
                        && command.decision().isBlank();
        return missing ? Optional.of(AbsenceRefusal.DECISION_REQUIRED.at("decision")) : Optional.empty();
    }

    private List<Absence> meanwhile() {
        return book.absences().stream()
                .filter(one -> one.overlaps(command.from(), command.to()))
                .toList();
    }

    /** In which role the deputy acts: as one who signs by office, or by the right that is given. */
    private Optional<Role> deputyRole() {
        if (command.deputy().equals(command.person())) {
            return Optional.empty();
        }
        Set<Role> held = roles(command.deputy());
        List<Role> able =
                Deputies.of(command.role()).stream().filter(held::contains).toList();
        return able.stream()
                .filter(role -> command.signing()
                        .filter(right -> !Deputies.signing(command.role(), role).contains(right))
                        .isEmpty())
                .findFirst()
                .or(() -> able.stream().findFirst());
    }

    private Set<Role> roles(PersonId person) {
        return catalogue.accounts().stream()
                .filter(account -> account.person().equals(person))
                .flatMap(account -> account.grants().stream())
                .filter(grant -> grant.agency().filter(command.agency()::equals).isPresent())
                .map(grant -> grant.role())
                .collect(Collectors.toSet());
    }

    private Phrase wanted() {
        List<Phrase> roles = Deputies.of(command.role()).stream().map(Terms::of).toList();
        return new Phrase(
                roles.stream().map(Phrase::vi).collect(Collectors.joining(" hoặc ")),
                roles.stream().map(Phrase::en).collect(Collectors.joining(" or ")));
    }

    private String name(PersonId person) {
        return catalogue.accounts().stream()
                .filter(account -> account.person().equals(person))
                .map(Account::displayName)
                .findFirst()
                .orElse(person.value());
    }

    private static String moment(Instant moment) {
        return MOMENT.format(moment);
    }
}

package vn.thanhdong.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import vn.thanhdong.access.Absence;
import vn.thanhdong.access.Account;
import vn.thanhdong.access.Actor;
import vn.thanhdong.access.PersonId;
import vn.thanhdong.access.Role;
import vn.thanhdong.access.query.GetStandIns;
import vn.thanhdong.access.query.StandIns;

/** Who is away and in whose stead somebody acts, in words. A page goes on without them when nobody answers. */
@Service
public class StandInWords {

    private final Questions questions;
    private final SignedIn signedIn;
    private final Names names;

    public StandInWords(Questions questions, SignedIn signedIn, Names names) {
        this.questions = questions;
        this.signedIn = signedIn;
        this.names = names;
    }

    /** As it is now, for who is signed in. */
    public StandIns now() {
        if (!signedIn.isStaff()) {
            return StandIns.NONE;
        }
        try {
            return questions.ask(new GetStandIns());
        } catch (ServiceUnavailable noAnswer) {
            return StandIns.NONE;
        }
    }

    /** The absence by which the actor does what waits there; empty where they act for themselves. */
    public static Optional<Absence> by(StandIns standIns, Actor actor, @Nullable Role role, @Nullable PersonId person) {
        boolean own = actor.is(role == null ? actor.role() : role) && (person == null || person.equals(actor.person()));
        return own
                ? Optional.empty()
                : standIns.inSteadOf().stream()
                        .filter(absence -> absence.role() == role)
                        .filter(absence -> person == null || absence.person().equals(person))
                        .findFirst();
    }

    /** An officer's name, with until when they are away, so that whoever assigns is warned. */
    public String officer(Account officer, StandIns standIns) {
        return standIns.of(officer.person())
                .map(absence -> translate(
                        "stand.officer",
                        officer.displayName(),
                        Dates.until(absence.to()),
                        names.person(absence.deputy())))
                .orElse(officer.displayName());
    }

    /** Who of the agency is away now, a sentence each; one's own absence first. */
    public List<String> away(StandIns standIns, Actor actor) {
        Stream<Absence> all = Stream.concat(standIns.colleagues().stream(), standIns.inSteadOf().stream());
        return all.map(absence -> absence.person().equals(actor.person())
                        ? translate("stand.self", Dates.until(absence.to()), names.person(absence.deputy()))
                        : translate(
                                "stand.colleague",
                                names.person(absence.person()),
                                Dates.until(absence.to()),
                                absence.deputy().equals(actor.person())
                                        ? translate("stand.you")
                                        : names.person(absence.deputy())))
                .toList();
    }
}

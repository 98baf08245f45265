package vn.thanhdong.procedures.ui.today;

import java.time.Clock;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Service;
import vn.thanhdong.access.Account;
import vn.thanhdong.access.Actor;
import vn.thanhdong.access.Role;
import vn.thanhdong.procedures.query.CountDossiers;
import vn.thanhdong.procedures.query.DossierFilter;
import vn.thanhdong.procedures.query.Waiting;
import vn.thanhdong.ui.DemonstrationDoor;
import vn.thanhdong.ui.Questions;

/** One of the demonstration's people for each role, and how many dossiers wait for them. */
@Service
public class RoleWork {

    /** Roles for which dossiers never wait. */
    private static final Set<Role> WATCH = EnumSet.of(Role.AUDITOR, Role.OPERATOR, Role.ADMINISTRATOR);

    private final Questions questions;
    private final SharedAnswer<List<Waits>> waiting;

    public RoleWork(Questions questions, DemonstrationDoor door) {
        this.questions = questions;
        List<Account> people = onePerRole(door.people());
        waiting = new SharedAnswer<>(() -> people.stream().map(this::waits).toList(), Clock.systemUTC());
    }

    /** @param dossiers that wait for them; empty where none ever does */
    record Waits(Account account, Role role, Optional<Long> dossiers) {}

    /** In the order of the roles; nobody outside of a demonstration, and while nobody answers. */
    List<Waits> all() {
        return waiting.get().orElse(List.of());
    }

    private Waits waits(Account account) {
        var grant = account.grants().getFirst();
        if (WATCH.contains(grant.role())) {
            return new Waits(account, grant.role(), Optional.empty());
        }
        // the engine only counts: nothing of any dossier is looked at in somebody's name
        var actor = new Actor(account.person(), grant.role(), grant.agency(), grant.area());
        var theirs = new CountDossiers(DossierFilter.ALL.withWaiting(Waiting.FOR_ME));
        return new Waits(account, grant.role(), Optional.of(questions.askAs(actor, theirs)));
    }

    static List<Account> onePerRole(List<Account> people) {
        return Arrays.stream(Role.values())
                .flatMap(role -> people.stream()
                        .filter(account -> account.grants().getFirst().role() == role)
                        .limit(1))
                .toList();
    }
}

package vn.thanhdong.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.UI;
import java.text.NumberFormat;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Service;
import vn.thanhdong.access.Account;
import vn.thanhdong.access.PersonId;
import vn.thanhdong.access.Role;
import vn.thanhdong.catalogue.Catalogue;
import vn.thanhdong.language.Phrase;
import vn.thanhdong.procedures.Channel;
import vn.thanhdong.procedures.NationalStatus;
import vn.thanhdong.procedures.ProcedureCode;
import vn.thanhdong.procedures.Punctuality;
import vn.thanhdong.procedures.StepKind;
import vn.thanhdong.territory.Agency;
import vn.thanhdong.territory.AgencyCode;
import vn.thanhdong.territory.Area;
import vn.thanhdong.territory.AreaCode;
import vn.thanhdong.territory.Deadline;
import vn.thanhdong.territory.Territory;

/** Names for codes, in the language of who looks. A code that nobody knows is shown as it is. */
@Service
public class Names {

    private final Supplier<Catalogue> catalogue;
    private final Map<PersonId, Account> people;

    /** Names as they stand in one catalogue. */
    public Names(Catalogue catalogue) {
        this(() -> catalogue);
    }

    /** @param catalogue the one in force, which names may change in */
    @Autowired
    public Names(Supplier<Catalogue> catalogue) {
        this.catalogue = catalogue;
        people = catalogue.get().demoUsers().users().stream()
                .collect(Collectors.toMap(Account::person, Function.identity(), (first, same) -> first));
    }

    /** The phrase in the viewer's language. */
    public static String of(Phrase phrase) {
        return phrase.in(language());
    }

    public String agency(@Nullable AgencyCode code) {
        return code == null
                ? ""
                : catalogue.get().territory().agency(code).map(Agency::name).orElse(code.value());
    }

    /** Its name as it was on that day. */
    public String agency(AgencyCode code, LocalDate date) {
        return catalogue.get().territory().agency(code, date).map(Agency::name).orElseGet(() -> agency(code));
    }

    /** With those whose work it has taken over, where figures count them as its own. */
    public String agencyWithPredecessors(AgencyCode code) {
        return agency(code) + predecessors(catalogue.get().territory(), code);
    }

    /** What stands behind the name of an agency whose figures count those before it; empty where there are none. */
    public static String predecessors(Territory territory, AgencyCode code) {
        String names = territory.countedAs(code, LocalDate.now(Clock.system(Dates.ZONE))).stream()
                .filter(one -> !one.equals(code))
                .map(one -> territory.agency(one).map(Agency::name).orElse(one.value()))
                .collect(Collectors.joining(", "));
        return names.isEmpty() ? "" : " " + translate("agency.including", names);
    }

    public String area(@Nullable AreaCode code) {
        return code == null
                ? ""
                : catalogue.get().territory().area(code).map(Area::name).orElse(code.value());
    }

    /** With the area around it, below the province: {@code Phường Trần Phú, Thành phố Hải Dương}. */
    public String areaInFull(AreaCode code) {
        return catalogue
                .get()
                .territory()
                .area(code)
                .map(area -> area.parent()
                        .flatMap(catalogue.get().territory()::area)
                        .filter(parent -> parent.parent().isPresent())
                        .map(parent -> area.name() + ", " + parent.name())
                        .orElse(area.name()))
                .orElse(code.value());
    }

    public String procedure(@Nullable ProcedureCode code) {
        return code == null
                ? ""
                : catalogue
                        .get()
                        .procedure(code)
                        .map(procedure -> of(procedure.name()))
                        .orElse(code.value());
    }

    public String person(@Nullable PersonId person) {
        if (person == null) {
            return "";
        }
        Account account = people.get(person);
        return account == null ? person.value() : account.displayName();
    }

    /** By name where the person works here; what citizens are called is their own, and they are their opaque id. */
    public String official(PersonId person) {
        Account account = people.get(person);
        return account == null || account.has(Role.CITIZEN) ? person.value() : account.displayName();
    }

    public String status(NationalStatus status) {
        return translate("status." + status.name());
    }

    public String channel(Channel channel) {
        return translate("channel." + channel.name());
    }

    public String step(@Nullable StepKind step) {
        return step == null ? "" : translate("step." + step.name());
    }

    public String role(@Nullable Role role) {
        return role == null ? "" : translate("role." + role.name());
    }

    public String punctuality(Punctuality punctuality) {
        return translate("punctuality." + punctuality.name());
    }

    public String deadline(Deadline deadline) {
        return translate("deadline." + deadline.unit().name(), deadline.amount());
    }

    /** {@code 15 phút}, {@code 6 giờ 15 phút}. */
    public String workingTime(Duration time) {
        if (time.toHours() == 0) {
            return translate("time.minutes", time.toMinutes());
        }
        return time.toMinutesPart() == 0
                ? translate("time.hours", time.toHours())
                : translate("time.hoursMinutes", time.toHours(), time.toMinutesPart());
    }

    /** Whole đồng with thousands marked: {@code 8.000 đ}. */
    public static String money(long vnd) {
        return NumberFormat.getIntegerInstance(Locale.of("vi", "VN")).format(vnd) + "\u00a0₫";
    }

    public static Locale language() {
        UI ui = UI.getCurrent();
        return ui == null ? Languages.VIETNAMESE : ui.getLocale();
    }
}

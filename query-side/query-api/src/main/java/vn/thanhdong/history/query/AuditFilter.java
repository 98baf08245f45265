package vn.thanhdong.history.query;

import java.time.LocalDate;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Which events of the audit trail. An empty set or text does not filter.
 *
 * @param text words of names (of event, agency, procedure, role, official), with or without accents, fragments of a
 *     dossier's code, numbers of papers and decisions; all of them must be found, a phrase in quotation marks as it stands
 * @param types stored names such as {@code procedures.DossierAccepted}, any of these
 * @param contexts such as {@code procedures}, any of these
 * @param roles names of {@link vn.thanhdong.access.Role}, any of these
 * @param agencies codes, any of these and nothing below them
 * @param channels as recorded: {@code online}, {@code system}; any of these
 * @param person opaque id of who acted
 * @param subject what it happened to, see {@link AuditSubject#key()}
 * @param correlation id shared by everything that one request set off
 * @param from first day on which it was recorded, Asia/Ho_Chi_Minh
 * @param to last day on which it was recorded, Asia/Ho_Chi_Minh
 * @param address network address as typed, of the sessions in which it was done; what is no address finds nothing
 * @param session opaque id of the session in which it was done
 */
public record AuditFilter(
        String text,
        Set<String> types,
        Set<String> contexts,
        Set<String> roles,
        Set<String> agencies,
        Set<String> channels,
        String person,
        String subject,
        String correlation,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        String address,
        String session) {

    /** Everything. */
    public static final AuditFilter ALL =
            new AuditFilter("", Set.of(), Set.of(), Set.of(), Set.of(), Set.of(), "", "", "", null, null, "", "");

    public AuditFilter {
        types = Set.copyOf(types);
        contexts = Set.copyOf(contexts);
        roles = Set.copyOf(roles);
        agencies = Set.copyOf(agencies);
        channels = Set.copyOf(channels);
    }

    public AuditFilter withText(String words) {
        return with(draft -> draft.text = words);
    }

    public AuditFilter withTypes(Set<String> wanted) {
        return with(draft -> draft.types = wanted);
    }

    public AuditFilter withContexts(Set<String> wanted) {
        return with(draft -> draft.contexts = wanted);
    }

    public AuditFilter withRoles(Set<String> wanted) {
        return with(draft -> draft.roles = wanted);
    }

    public AuditFilter withAgencies(Set<String> wanted) {
        return with(draft -> draft.agencies = wanted);
    }

    public AuditFilter withChannels(Set<String> wanted) {
        return with(draft -> draft.channels = wanted);
    }

    public AuditFilter withPerson(String wanted) {
        return with(draft -> draft.person = wanted);
    }

    public AuditFilter withSubject(String wanted) {
        return with(draft -> draft.subject = wanted);
    }

    public AuditFilter withCorrelation(String wanted) {
        return with(draft -> draft.correlation = wanted);
    }

    public AuditFilter withAddress(String wanted) {
        return with(draft -> draft.address = wanted);
    }

    public AuditFilter withSession(String wanted) {
        return with(draft -> draft.session = wanted);
    }

    public AuditFilter recordedBetween(@Nullable LocalDate first, @Nullable LocalDate last) {
        return with(draft -> {
            draft.from = first;
            draft.to = last;
        });
    }

    private AuditFilter with(Consumer<Draft> change) {
        var draft = new Draft(this);
        change.accept(draft);
        return draft.filter();
    }

    /** A filter on its way to being another. */
    private static final class Draft {

        String text;
        Set<String> types;
        Set<String> contexts;
        Set<String> roles;
        Set<String> agencies;
        Set<String> channels;
        String person;
        String subject;
        String correlation;

        @Nullable
        LocalDate from;

        @Nullable
        LocalDate to;

        String address;
        String session;

        Draft(AuditFilter of) {
            text = of.text;
            types = of.types;
            contexts = of.contexts;
            roles = of.roles;
            agencies = of.agencies;
            channels = of.channels;
            person = of.person;
            subject = of.subject;
            correlation = of.correlation;
            from = of.from;
            to = of.to;
            address = of.address;
            session = of.session;
        }

        AuditFilter filter() {
            return new AuditFilter(
                    text,
                    types,
                    contexts,
                    roles,
                    agencies,
                    channels,
                    person,
                    subject,
                    correlation,
                    from,
                    to,
                    address,
                    session);
        }
    }
}

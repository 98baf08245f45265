package vn.thanhdong.history.query;

import java.time.LocalDate;
import java.util.Set;
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
        return new AuditFilter(
                words,
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

    public AuditFilter withTypes(Set<String> wanted) {
        return new AuditFilter(
                text,
                wanted,
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

    public AuditFilter withContexts(Set<String> wanted) {
        return new AuditFilter(
                text,
                types,
                wanted,
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

    public AuditFilter withRoles(Set<String> wanted) {
        return new AuditFilter(
                text,
                types,
                contexts,
                wanted,
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

    public AuditFilter withAgencies(Set<String> wanted) {
        return new AuditFilter(
                text,
                types,
                contexts,
                roles,
                wanted,
                channels,
                person,
                subject,
                correlation,
                from,
                to,
                address,
                session);
    }

    public AuditFilter withChannels(Set<String> wanted) {
        return new AuditFilter(
                text,
                types,
                contexts,
                roles,
                agencies,
                wanted,
                person,
                subject,
                correlation,
                from,
                to,
                address,
                session);
    }

    public AuditFilter withPerson(String wanted) {
        return new AuditFilter(
                text,
                types,
                contexts,
                roles,
                agencies,
                channels,
                wanted,
                subject,
                correlation,
                from,
                to,
                address,
                session);
    }

    public AuditFilter withSubject(String wanted) {
        return new AuditFilter(
                text,
                types,
                contexts,
                roles,
                agencies,
                channels,
                person,
                wanted,
                correlation,
                from,
                to,
                address,
                session);
    }

    public AuditFilter withCorrelation(String wanted) {
        return new AuditFilter(
                text, types, contexts, roles, agencies, channels, person, subject, wanted, from, to, address, session);
    }

    public AuditFilter withAddress(String wanted) {
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
                wanted,
                session);
    }

    public AuditFilter withSession(String wanted) {
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
                wanted);
    }

    public AuditFilter recordedBetween(@Nullable LocalDate first, @Nullable LocalDate last) {
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
                first,
                last,
                address,
                session);
    }
}

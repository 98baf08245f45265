package vn.thanhdong.history.ui.trail;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.thanhdong.access.PersonId;
import vn.thanhdong.access.Role;
import vn.thanhdong.history.query.AuditEvent;
import vn.thanhdong.history.query.AuditSubject;
import vn.thanhdong.history.query.AuditTerms;
import vn.thanhdong.procedures.Channel;
import vn.thanhdong.procedures.ProcedureCode;
import vn.thanhdong.territory.AgencyCode;
import vn.thanhdong.ui.Names;

/** Words for the codes in an event of the audit trail, in the language of who looks. */
record TrailWords(Names names) {

    private static final String BETWEEN = " · ";

    static String type(String type) {
        return Names.of(AuditTerms.type(type));
    }

    static String context(String context) {
        return Names.of(AuditTerms.context(context));
    }

    String role(String role) {
        return Arrays.stream(Role.values())
                .filter(one -> one.name().equals(role))
                .map(names::role)
                .findFirst()
                .orElse(role);
    }

    String channel(String channel) {
        return Arrays.stream(Channel.values())
                .filter(one -> one.code().equals(channel))
                .map(names::channel)
                .findFirst()
                .orElseGet(() -> channel.equals("system") ? translate("trail.system") : channel);
    }

    String agency(String code) {
        return names.agency(new AgencyCode(code));
    }

    /** By name where the person works here; else by the opaque id. */
    String person(String id) {
        return names.official(new PersonId(id));
    }

    /** Who acted; nobody in person is the system. */
    String who(AuditEvent event) {
        return event.person().isEmpty() ? translate("trail.system") : person(event.person());
    }

    /** Role, agency and channel of who acted; what is not known is left out. */
    String how(AuditEvent event) {
        return Stream.of(
                        event.role().isEmpty() ? "" : role(event.role()),
                        event.agency().isEmpty() ? "" : agency(event.agency()),
                        event.channel().isEmpty() || event.channel().equals("system") ? "" : channel(event.channel()),
                        event.imported() ? translate("trail.imported") : "")
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(BETWEEN));
    }

    String subject(AuditSubject subject) {
        return switch (subject.kind()) {
            case DOSSIER -> subject.label().isEmpty() ? subject.id() : subject.label();
            case AGENCY -> agency(subject.id());
            case PROCEDURE -> names.procedure(new ProcedureCode(subject.id()));
            case PERSON -> person(subject.id());
            case DECISION, CALENDAR, EXPORT, MANDATE -> subject.id();
        };
    }

    static String kind(AuditSubject subject) {
        return translate("trail.subject." + subject.kind().name());
    }
}

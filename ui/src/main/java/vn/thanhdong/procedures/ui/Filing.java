package vn.thanhdong.procedures.ui;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Supplier;
import org.springframework.stereotype.Service;
import vn.thanhdong.access.Account;
import vn.thanhdong.access.Actor;
import vn.thanhdong.access.Role;
import vn.thanhdong.catalogue.Catalogue;
import vn.thanhdong.command.Answer;
import vn.thanhdong.procedures.Applicant;
import vn.thanhdong.procedures.ApplicantKind;
import vn.thanhdong.procedures.Attachment;
import vn.thanhdong.procedures.Channel;
import vn.thanhdong.procedures.DossierId;
import vn.thanhdong.procedures.FieldType;
import vn.thanhdong.procedures.FormContent;
import vn.thanhdong.procedures.FormField;
import vn.thanhdong.procedures.PortalCode;
import vn.thanhdong.procedures.Procedure;
import vn.thanhdong.procedures.command.SubmitDossier;
import vn.thanhdong.procedures.ui.files.Draft;
import vn.thanhdong.procedures.ui.files.UploadStore;
import vn.thanhdong.territory.AgencyCode;
import vn.thanhdong.territory.AgencyLevel;
import vn.thanhdong.territory.AreaCode;
import vn.thanhdong.territory.Committees;
import vn.thanhdong.territory.Territory;
import vn.thanhdong.ui.Commands;
import vn.thanhdong.ui.Dates;

/** Makes of a finished form the dossier that is handed in online. */
@Service
public class Filing {

    private final Supplier<Catalogue> catalogue;
    private final Commands commands;
    private final Clock clock;
    private final UploadStore uploads;

    public Filing(Supplier<Catalogue> catalogue, Commands commands, Clock clock, UploadStore uploads) {
        this.catalogue = catalogue;
        this.commands = commands;
        this.clock = clock;
        this.uploads = uploads;
    }

    /** Hands it in; the draft's dossier id is the command's id as well, so that a second click changes nothing. */
    public Answer submit(Procedure procedure, Draft draft, Account account) {
        SubmitDossier own = command(
                procedure,
                draft.dossierId(),
                draft.applicantKind(),
                draft.form(),
                draft.attachments(),
                account,
                Optional.empty());
        return commands.send(
                draft.submittedBy()
                        .map(by -> forOwner(own, draft.form()).by(by))
                        .orElse(own)
                        .reading(uploads.texts(draft.attachments(), account.person())),
                "submit-" + draft.dossierId(),
                OptionalLong.empty());
    }

    /**
     * Hands in what came from another portal, in the name of who applied there; its dossier's id is derived from the
     * code, so that the same code makes no second dossier.
     */
    public Answer submit(
            Procedure procedure,
            PortalCode code,
            ApplicantKind kind,
            FormContent form,
            List<Attachment> attachments,
            Account account) {
        DossierId dossier = DossierId.derivedFrom(code);
        return commands.sendAs(
                new Actor(account.person(), Role.CITIZEN, Optional.empty(), Optional.empty()),
                command(procedure, dossier, kind, form, attachments, account, Optional.of(code))
                        .reading(uploads.texts(attachments, account.person())),
                "submit-" + dossier,
                OptionalLong.empty());
    }

    private SubmitDossier command(
            Procedure procedure,
            DossierId dossier,
            ApplicantKind kind,
            FormContent form,
            List<Attachment> attachments,
            Account account,
            Optional<PortalCode> portalCode) {
        AreaCode area = area(procedure, form);
        return new SubmitDossier(
                dossier,
                procedure.code(),
                Channel.ONLINE,
                desk(procedure, area),
                area,
                kind,
                applicant(form, account),
                form,
                attachments,
                portalCode,
                Optional.empty(),
                List.of());
    }

    /** Answers that the account knows already. */
    public static FormContent known(Account account) {
        var values = new java.util.HashMap<String, String>();
        values.put("applicantName", account.displayName());
        account.identityNumber().ifPresent(number -> values.put("applicantId", number));
        account.phone().ifPresent(phone -> values.put("applicantPhone", phone));
        account.birthDate().ifPresent(date -> values.put("applicantBirthDate", date.toString()));
        return new FormContent(values);
    }

    /** The same with nothing of the account in it: what the form does not say of the owner is not known. */
    private static SubmitDossier forOwner(SubmitDossier own, FormContent form) {
        var owner = new Applicant(
                form.value("applicantName"),
                form.value("applicantId"),
                form.value("applicantPhone"),
                form.value("applicantEmail"),
                form.value("applicantAddress"));
        return new SubmitDossier(
                own.dossierId(),
                own.procedure(),
                own.channel(),
                own.receivingDesk(),
                own.area(),
                own.applicantKind(),
                owner,
                form,
                own.attachments());
    }

    /** What the form says of who applies, else what the account does. */
    private static Applicant applicant(FormContent form, Account account) {
        return new Applicant(
                first(form.value("applicantName"), account.displayName()),
                first(form.value("applicantId"), account.identityNumber().orElse("")),
                first(form.value("applicantPhone"), account.phone().orElse("")),
                form.value("applicantEmail"),
                form.value("applicantAddress"));
    }

    private static String first(String wanted, String otherwise) {
        return wanted.isBlank() ? otherwise : wanted;
    }

    /** The commune that the form names, preferably where the applicant lives; the province where none is asked for. */
    private AreaCode area(Procedure procedure, FormContent form) {
        return procedure.form().stream()
                .filter(field -> field.type() == FieldType.AREA)
                .sorted(Comparator.comparing((FormField field) -> !field.id().equals("applicantArea")))
                .map(field -> form.value(field.id()))
                .filter(code -> !code.isEmpty())
                .findFirst()
                .map(AreaCode::new)
                .orElseGet(this::province);
    }

    private AreaCode province() {
        return catalogue.get().territory().areas().stream()
                .filter(area -> area.parent().isEmpty())
                .findFirst()
                .orElseThrow()
                .code();
    }

    /** The one-stop desk of the agency that will do the work. */
    private AgencyCode desk(Procedure procedure, AreaCode area) {
        Territory territory = catalogue.get().territory();
        LocalDate today = LocalDate.ofInstant(clock.instant(), Dates.ZONE);
        Optional<AgencyCode> desk = switch (procedure.handlingLevel()) {
            case DEPARTMENT, VERTICAL -> territory.successor(procedure.sectorAgency(), today);
            case COMMUNE -> Committees.of(territory, AgencyLevel.COMMUNE, area, today);
            case DISTRICT -> Committees.of(territory, AgencyLevel.DISTRICT, area, today);
            case PROVINCE -> Committees.of(territory, AgencyLevel.PROVINCE, area, today);
        };
        return desk.orElse(procedure.sectorAgency());
    }
}

package vn.thanhdong.benchmarks;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.concurrent.atomic.AtomicLong;
import vn.thanhdong.access.Actor;
import vn.thanhdong.access.Role;
import vn.thanhdong.command.Answer;
import vn.thanhdong.procedures.Applicant;
import vn.thanhdong.procedures.ApplicantKind;
import vn.thanhdong.procedures.AskedForm;
import vn.thanhdong.procedures.Channel;
import vn.thanhdong.procedures.DossierId;
import vn.thanhdong.procedures.FormCheck;
import vn.thanhdong.procedures.FormContent;
import vn.thanhdong.procedures.FormField;
import vn.thanhdong.procedures.Outcome;
import vn.thanhdong.procedures.Procedure;
import vn.thanhdong.procedures.ProcedureCode;
import vn.thanhdong.procedures.ReturnChannel;
import vn.thanhdong.procedures.command.AcceptDossier;
import vn.thanhdong.procedures.command.ApproveResult;
import vn.thanhdong.procedures.command.DossierCommand;
import vn.thanhdong.procedures.command.HandOverDossier;
import vn.thanhdong.procedures.command.NumberResult;
import vn.thanhdong.procedures.command.ProposeResult;
import vn.thanhdong.procedures.command.ReturnResult;
import vn.thanhdong.procedures.command.SubmitDossier;
import vn.thanhdong.territory.AgencyCode;
import vn.thanhdong.territory.AreaCode;

/** Registrations of births at one commune, from the counter to the certificate: seven commands by four people. */
final class DossierLife {

    static final AgencyCode WARD = new AgencyCode("H23.31.09");
    private static final ProcedureCode BIRTH = new ProcedureCode("SN-01");
    private static final String[] NAMES = {
        "Nguyễn Văn An", "Trần Thị Hòa", "Lê Đức Đường", "Phạm Thị Thủy", "Vũ Minh Khoẻ"
    };
    private static final AtomicLong PERSONS = new AtomicLong();

    private final Installation installation;
    private final Procedure procedure;
    private final AreaCode area;
    private final Actor clerk;
    private final Actor officer;
    private final Actor leader;
    private final Actor registrar;

    DossierLife(Installation installation) {
        this.installation = installation;
        var staff = new Staff(installation.catalogue());
        procedure = installation.catalogue().procedure(BIRTH).orElseThrow();
        area = installation.catalogue().territory().agency(WARD).orElseThrow().area();
        clerk = staff.of(WARD, Role.CLERK);
        officer = staff.of(WARD, Role.OFFICER);
        leader = staff.of(WARD, Role.LEADER);
        registrar = staff.of(WARD, Role.REGISTRY_CLERK);
    }

    Actor officer() {
        return officer;
    }

    Actor clerk() {
        return clerk;
    }

    /** @return the dossier, handed in at the counter */
    Answer.Done submit() {
        return done(clerk, submission());
    }

    /** All seven commands, one after another. */
    void live() {
        DossierId id = new DossierId(submit().id());
        done(clerk, new AcceptDossier(id));
        done(clerk, new HandOverDossier(id, ""));
        done(officer, new ProposeResult(id, Outcome.APPROVED, "Đủ điều kiện đăng ký khai sinh"));
        done(leader, new ApproveResult(id));
        done(registrar, new NumberResult(id, true));
        done(clerk, new ReturnResult(id, ReturnChannel.COUNTER));
    }

    private Answer.Done done(Actor actor, DossierCommand command) {
        Answer answer = installation.send(actor, command, Answer.class);
        if (answer instanceof Answer.Done done) {
            return done;
        }
        throw new IllegalStateException(command + " was refused: " + answer);
    }

    private SubmitDossier submission() {
        long number = PERSONS.incrementAndGet();
        var random = new SplittableRandom(number);
        String name = NAMES[random.nextInt(NAMES.length)];
        return new SubmitDossier(
                DossierId.fresh(),
                procedure.code(),
                Channel.COUNTER,
                WARD,
                area,
                ApplicantKind.CITIZEN,
                new Applicant(
                        name, "0301%08d".formatted(number), "09%08d".formatted(number), "", "Số 12, đường Trần Phú"),
                form(name, random),
                List.of());
    }

    private FormContent form(String name, SplittableRandom random) {
        Map<String, String> values = new HashMap<>();
        for (FormField field : AskedForm.least(procedure)) {
            if (FormCheck.applies(field, new FormContent(values))) {
                values.put(field.id(), answer(field, name, random));
            }
        }
        return new FormContent(values);
    }

    private String answer(FormField field, String name, SplittableRandom random) {
        return switch (field.type()) {
            case TEXT, LONG_TEXT -> name;
            case NUMBER, MONEY -> field.min().orElse(BigDecimal.ONE).toPlainString();
            case DATE ->
                LocalDate.of(2000, 1, 1).plusDays(random.nextInt(9_000)).toString();
            case CHOICE ->
                field.options().get(random.nextInt(field.options().size())).value();
            case BOOLEAN -> "true";
            case PHONE -> "0912345678";
            case EMAIL -> "";
            case IDENTITY_NUMBER -> "0301" + (10_000_000 + random.nextInt(80_000_000));
            case ADDRESS -> "Số 12, đường Trần Phú";
            case AREA -> area.value();
            case FILE -> "";
        };
    }
}

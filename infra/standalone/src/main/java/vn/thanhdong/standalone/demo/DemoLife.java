package vn.thanhdong.standalone.demo;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntConsumer;
import vn.thanhdong.access.Account;
import vn.thanhdong.access.PersonId;
import vn.thanhdong.catalogue.Catalogue;
import vn.thanhdong.command.Rejection;
import vn.thanhdong.procedures.ApplicantKind;
import vn.thanhdong.procedures.Attachment;
import vn.thanhdong.procedures.Channel;
import vn.thanhdong.procedures.DossierCode;
import vn.thanhdong.procedures.DossierId;
import vn.thanhdong.procedures.Procedure;
import vn.thanhdong.procedures.RequiredDocument;
import vn.thanhdong.procedures.command.ImportColumn;
import vn.thanhdong.procedures.command.SubmitDossier;

/**
 * Lets the people of the demonstration work for a while, by real commands, so that something waits for each of them.
 *
 * <p>Run again with the same day it repeats the same commands, and nothing happens twice.
 */
public final class DemoLife {

    private static final long SEED = 16_000L;
    private static final int WORKERS = 4;
    private static final int COUNTER_PEOPLE = 700;

    private final Catalogue catalogue;
    private final LocalDate today;
    private final Gateway gateway;
    private final Uploads uploads;
    private final Staff staff;
    private final FormFiller forms;
    private final Places.Place ward;
    private final Applicants people = new Applicants(COUNTER_PEOPLE);

    /**
     * @param today day that the sample table was made for, Vietnam's time
     */
    public DemoLife(Catalogue catalogue, LocalDate today, Gateway gateway, Uploads uploads) {
        this.catalogue = catalogue;
        this.today = today;
        this.gateway = gateway;
        this.uploads = uploads;
        staff = new Staff(catalogue);
        forms = new FormFiller(today);
        ward = new Places(catalogue.territory(), today, Places.Place::people).of(Offices.WARD);
    }

    /**
     * What came of it.
     *
     * @param dossiers how many dossiers were moved
     * @param commands how many commands were sent
     * @param refusals what was refused; a dossier with a refusal goes no further
     */
    public record Lived(int dossiers, int commands, List<Rejection> refusals) {
        public Lived {
            refusals = List.copyOf(refusals);
        }
    }

    /**
     * Sends all commands.
     *
     * @param waiting rows of {@link DemoTable#waiting}, imported before
     * @param progress told the number of dossiers that are done
     */
    public Lived live(List<Map<String, String>> waiting, IntConsumer progress) {
        List<LifeCase> cases = cases(waiting);
        var steps = new LifeSteps(staff);
        var refusals = new ArrayList<Rejection>();
        int commands = 0;
        try (ExecutorService workers = Executors.newFixedThreadPool(WORKERS)) {
            List<Future<LifeCase>> started = cases.stream()
                    .map(one -> workers.submit(() -> {
                        steps.live(one);
                        return one;
                    }))
                    .toList();
            try {
                for (int done = 0; done < started.size(); done++) {
                    LifeCase one = started.get(done).get();
                    commands += one.sent();
                    refusals.addAll(one.refusals());
                    progress.accept(done + 1);
                }
            } catch (InterruptedException interrupted) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException("Interrupted while the demonstration was loaded", interrupted);
            } catch (ExecutionException failed) {
                throw new IllegalStateException("A dossier of the demonstration could not be moved on", failed);
            } finally {
                workers.shutdownNow();
            }
        }
        return new Lived(cases.size(), commands, refusals);
    }

    private List<LifeCase> cases(List<Map<String, String>> waiting) {
        Iterator<Map<String, String>> rows = waiting.iterator();
        var cases = new ArrayList<LifeCase>();
        for (LifePlan plan : LifePlan.all()) {
            Procedure procedure = catalogue.procedure(plan.procedure()).orElseThrow();
            for (int i = 0; i < plan.count(); i++) {
                cases.add(
                        plan.isOfTheTable()
                                ? new LifeCase(plan, procedure, idOf(rows.next()), Optional.empty(), gateway)
                                : submitted(plan, procedure, cases.size()));
            }
        }
        return cases;
    }

    private static DossierId idOf(Map<String, String> row) {
        String code = row.getOrDefault(ImportColumn.dossierCode.name(), "");
        return DossierId.derivedFrom(new DossierCode(code));
    }

    private LifeCase submitted(LifePlan plan, Procedure procedure, int number) {
        var random = new SplittableRandom(SEED + number);
        byte[] name = ("demo-life/" + today + "/" + number).getBytes(StandardCharsets.UTF_8);
        var id = new DossierId(UUID.nameUUIDFromBytes(name).toString());
        Optional<Account> citizen = staff.account(plan.source());
        DemoApplicant applicant = citizen.map(DemoLife::applicant).orElseGet(() -> people.pick(procedure, random));
        var command = new SubmitDossier(
                id,
                procedure.code(),
                citizen.isPresent() ? Channel.ONLINE : Channel.COUNTER,
                plan.agency(),
                ward.area(),
                applicant.kind(),
                applicant.onForm(forms.address(ward, random)),
                forms.fill(procedure, applicant, ward, random),
                citizen.map(account -> attachments(account.person(), procedure)).orElse(List.of()));
        return new LifeCase(plan, procedure, id, Optional.of(command), gateway);
    }

    private List<Attachment> attachments(PersonId owner, Procedure procedure) {
        return procedure.documents().stream()
                .filter(RequiredDocument::required)
                .map(document -> uploads.attachment(owner, document.id()))
                .toList();
    }

    private static DemoApplicant applicant(Account account) {
        String identity = account.identityNumber().orElse("");
        boolean female = identity.length() > 3 && (identity.charAt(3) - '0') % 2 == 1;
        int century = identity.length() > 3 ? 1900 + (identity.charAt(3) - '0') / 2 * 100 : 1900;
        int year = identity.length() > 5 ? century + Integer.parseInt(identity.substring(4, 6)) : century + 80;
        return new DemoApplicant(
                ApplicantKind.CITIZEN,
                account.displayName(),
                identity,
                account.phone().orElse(""),
                female,
                LocalDate.of(year, 4, 12));
    }
}

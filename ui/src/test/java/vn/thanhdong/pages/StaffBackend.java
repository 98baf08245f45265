package vn.thanhdong.pages;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.axonframework.commandhandling.SimpleCommandBus;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.commandhandling.gateway.DefaultCommandGateway;
import org.axonframework.queryhandling.DefaultQueryGateway;
import org.axonframework.queryhandling.QueryGateway;
import org.axonframework.queryhandling.SimpleQueryBus;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import vn.thanhdong.access.Role;
import vn.thanhdong.catalogue.Catalogue;
import vn.thanhdong.catalogue.CatalogueLoader;
import vn.thanhdong.command.Answer;
import vn.thanhdong.history.query.DossierHistory;
import vn.thanhdong.history.query.GetDossierHistory;
import vn.thanhdong.history.query.GetProjections;
import vn.thanhdong.history.query.ProjectionsStatus;
import vn.thanhdong.language.Phrase;
import vn.thanhdong.procedures.Applicant;
import vn.thanhdong.procedures.ApplicantKind;
import vn.thanhdong.procedures.Channel;
import vn.thanhdong.procedures.DossierId;
import vn.thanhdong.procedures.DossierProgress;
import vn.thanhdong.procedures.FormContent;
import vn.thanhdong.procedures.NationalStatus;
import vn.thanhdong.procedures.Procedure;
import vn.thanhdong.procedures.ProcedureCode;
import vn.thanhdong.procedures.Punctuality;
import vn.thanhdong.procedures.Station;
import vn.thanhdong.procedures.StepKind;
import vn.thanhdong.procedures.command.DossierCommand;
import vn.thanhdong.procedures.query.DossierDetail;
import vn.thanhdong.procedures.query.DossierPage;
import vn.thanhdong.procedures.query.DossierSummary;
import vn.thanhdong.procedures.query.FacetCount;
import vn.thanhdong.procedures.query.FindDossier;
import vn.thanhdong.procedures.query.FindDossiers;
import vn.thanhdong.procedures.query.GetMyDay;
import vn.thanhdong.procedures.query.GetServiceFigures;
import vn.thanhdong.procedures.query.MyDay;
import vn.thanhdong.procedures.query.ServiceFigures;
import vn.thanhdong.query.Question;
import vn.thanhdong.territory.AgencyCode;
import vn.thanhdong.territory.AreaCode;
import vn.thanhdong.ui.IdentityTokens;
import vn.thanhdong.ui.UiConfiguration;

/**
 * The pages with answers that are always the same: a ward at work, 250 dossiers, each waiting for the signature. Commands
 * are remembered and done.
 */
@SpringBootConfiguration
@EnableAutoConfiguration
@Import(UiConfiguration.class)
public class StaffBackend {

    public static final int DOSSIERS = 250;
    private static final AgencyCode WARD = new AgencyCode("H23.31.09");
    private static final List<String> NAMES =
            List.of("Nguyễn Thị Thu Hà", "Phạm Văn Dũng", "Đỗ Thị Ngọc Lan", "Lê Quang Minh", "Hoàng Thị Yến");
    private static final Instant NOW = Instant.now().truncatedTo(ChronoUnit.MINUTES);

    private final SimpleQueryBus queries = SimpleQueryBus.builder().build();
    private final SimpleCommandBus commands = SimpleCommandBus.builder().build();
    private final List<DossierCommand> sent = new ArrayList<>();

    public StaffBackend() {
        answer(GetMyDay.class, question -> new MyDay(DOSSIERS, 12, 3, 41, 38, 417, 9, list(0, 8), NOW));
        answer(FindDossiers.class, StaffBackend::page);
        answer(FindDossier.class, question -> detail(question.dossier()));
        answer(GetDossierHistory.class, question -> history());
        answer(GetServiceFigures.class, this::figures);
        answer(GetProjections.class, question -> projections());
        for (Class<?> command : DossierCommand.class.getPermittedSubclasses()) {
            commands.subscribe(command.getName(), message -> {
                DossierCommand one = (DossierCommand) message.getPayload();
                sent.add(one);
                return new Answer.Done(one.dossierId().value(), 4);
            });
        }
    }

    /** What the pages have sent, in order. */
    public List<DossierCommand> sent() {
        return sent;
    }

    @Bean
    Clock clock() {
        return Clock.systemUTC();
    }

    @Bean
    Catalogue catalogue() {
        return CatalogueLoader.fromClassPath();
    }

    @Bean
    QueryGateway queryGateway() {
        return DefaultQueryGateway.builder().queryBus(queries).build();
    }

    @Bean
    CommandGateway commandGateway() {
        return DefaultCommandGateway.builder().commandBus(commands).build();
    }

    @Bean
    IdentityTokens identityTokens() {
        return actor -> actor.person().value();
    }

    @SuppressWarnings("unchecked")
    private <A, Q extends Question<A>> void answer(Class<Q> question, Function<Q, A> answer) {
        queries.<A>subscribe(question.getName(), answerOf(question), message -> answer.apply((Q) message.getPayload()));
    }

    private static Class<?> answerOf(Class<?> question) {
        try {
            return question.getMethod("answer").getGenericReturnType()
                            instanceof java.lang.reflect.ParameterizedType type
                    ? (Class<?>) type.getActualTypeArguments()[0]
                    : Object.class;
        } catch (NoSuchMethodException e) {
            throw new IllegalStateException(e);
        }
    }

    private static DossierPage page(FindDossiers question) {
        int from = question.after().isEmpty() ? 0 : Integer.parseInt(question.after());
        int to = Math.min(DOSSIERS, from + question.size());
        var facets = new LinkedHashMap<String, List<FacetCount>>();
        if (question.facets()) {
            facets.put("status", List.of(new FacetCount("4", 230), new FacetCount("5", 20)));
            facets.put(
                    "punctuality", List.of(new FacetCount("IN_PROGRESS", 241), new FacetCount("IN_PROGRESS_LATE", 9)));
            facets.put("procedure", List.of(new FacetCount("SN-01", 200), new FacetCount("SN-03", 50)));
            facets.put("channel", List.of(new FacetCount("online", 190), new FacetCount("counter", 60)));
            facets.put("agency", List.of(new FacetCount("H23.31.09", 250)));
            facets.put("area", List.of(new FacetCount("10528", 250)));
        }
        return new DossierPage(list(from, to), DOSSIERS, to < DOSSIERS ? String.valueOf(to) : "", facets, NOW, false);
    }

    private static List<DossierSummary> list(int from, int to) {
        var list = new ArrayList<DossierSummary>();
        for (int i = from; i < to; i++) {
            list.add(summary(i));
        }
        return list;
    }

    private static DossierSummary summary(int i) {
        String name = NAMES.get(i % NAMES.size());
        boolean late = i < 3;
        return new DossierSummary(
                new DossierId("00000000-0000-4000-8000-%012d".formatted(i)),
                "H23.31.09-261120-%04d".formatted(i + 1),
                new ProcedureCode(i % 5 == 0 ? "SN-03" : "SN-01"),
                ApplicantKind.CITIZEN,
                name,
                NationalStatus.IN_PROGRESS,
                StepKind.SIGNING,
                Role.LEADER,
                WARD,
                null,
                NOW.plus(2, ChronoUnit.HOURS),
                null,
                WARD,
                WARD,
                new AreaCode("10528"),
                i % 4 == 0 ? Channel.COUNTER : Channel.ONLINE,
                NOW.minus(5, ChronoUnit.DAYS),
                NOW.minus(4, ChronoUnit.DAYS),
                late ? NOW.minus(1, ChronoUnit.DAYS) : NOW.plus(i / 4, ChronoUnit.DAYS),
                false,
                null,
                null,
                late ? Punctuality.IN_PROGRESS_LATE : Punctuality.IN_PROGRESS,
                0,
                0,
                0,
                3,
                i == 1 ? Map.of("applicantName", "Phạm <em>Văn Dũng</em>") : Map.of());
    }

    private static DossierDetail detail(DossierId id) {
        DossierSummary of = summary((int) (Long.parseLong(id.value().substring(24), 16) % DOSSIERS));
        var here = new Station(2, StepKind.SIGNING, Role.LEADER, WARD, Optional.empty(), NOW.plus(2, ChronoUnit.HOURS));
        var progress = new DossierProgress(
                NationalStatus.IN_PROGRESS,
                here,
                null,
                true,
                null,
                of.submittedAt(),
                of.acceptedAt(),
                of.dueAt(),
                of.dueAt(),
                false,
                null,
                null,
                null,
                null,
                List.of(),
                0,
                0,
                null,
                false,
                8_000,
                0,
                false,
                0);
        var answers = new FormContent(Map.ofEntries(
                Map.entry("childName", "Nguyễn Minh An"),
                Map.entry("childBirthDate", "2026-11-02"),
                Map.entry("childGender", "female"),
                Map.entry("childEthnicity", "Kinh"),
                Map.entry("childNationality", "Việt Nam"),
                Map.entry("birthPlaceKind", "hospital"),
                Map.entry("birthFacility", "Bệnh viện Phụ sản Hải Dương"),
                Map.entry("motherName", "Nguyễn Thị Thu Hà"),
                Map.entry("motherId", "030188004217"),
                Map.entry("fatherKnown", "false"),
                Map.entry("applicantName", "Nguyễn Thị Thu Hà"),
                Map.entry("applicantArea", "10528"),
                Map.entry("relation", "mother")));
        return new DossierDetail(
                true,
                of,
                1,
                "TD-ABCDEFGH12",
                new Applicant(of.applicantName(), "030188004217", "0912345678", "", "12 Trần Hưng Đạo, Hải Dương"),
                answers,
                List.of(),
                progress,
                "Hồ sơ đầy đủ, hợp lệ; đề nghị cấp Giấy khai sinh.",
                "",
                "",
                false,
                true,
                false);
    }

    private static DossierHistory history() {
        var entries = new ArrayList<DossierHistory.Entry>();
        String[] types = {"DossierSubmitted", "DossierAccepted", "DossierHandedOver", "ResultProposed"};
        String[] words = {
            "Nộp hồ sơ trực tuyến", "Tiếp nhận hồ sơ, hẹn trả ngày 24/11/2026", "Chuyển xử lý", "Trình kết quả"
        };
        for (int i = 0; i < types.length; i++) {
            Instant at = NOW.minus(types.length - i, ChronoUnit.HOURS);
            entries.add(new DossierHistory.Entry(
                    i,
                    1_000 + i,
                    "e" + i,
                    types[i],
                    at,
                    at.plusSeconds(1),
                    i == 0 ? "demo-congdan" : "demo-motcua",
                    i == 0 ? "CITIZEN" : "CLERK",
                    i == 0 ? "" : "H23.31.09",
                    i == 0 ? "online" : "counter",
                    "c",
                    false,
                    new Phrase(words[i], types[i]),
                    List.of(new DossierHistory.Change(
                            new Phrase("Tình trạng", "State"), new Phrase("Đang xử lý", "In progress")))));
        }
        return new DossierHistory(entries);
    }

    private ServiceFigures figures(GetServiceFigures question) {
        var rows = new ArrayList<ServiceFigures.Row>();
        long online = 0;
        long all = 0;
        for (Procedure service : catalogue().essentialServices()) {
            int i = rows.size();
            long total = i % 6 == 4 ? 0 : 400L * (i + 3);
            long part = total * (60 + i) / 100;
            rows.add(new ServiceFigures.Row(
                    service.code().value(),
                    part,
                    total,
                    total / 2,
                    total / 3,
                    total / 30,
                    total - total / 2 - total / 3 - total / 30));
            online += part;
            all += total;
        }
        return new ServiceFigures(
                rows, new ServiceFigures.Row(ServiceFigures.TOTAL, online, all, all / 2, all / 3, all / 30, 0), NOW);
    }

    private static ProjectionsStatus projections() {
        return new ProjectionsStatus(
                1_502_311,
                List.of(
                        new ProjectionsStatus.Projection(
                                "dossiers",
                                "dossiers-000001",
                                1_502_311,
                                270_448,
                                ProjectionsStatus.State.LIVE,
                                1_502_300,
                                NOW,
                                31_000),
                        new ProjectionsStatus.Projection(
                                "history",
                                "history-000002",
                                900_000,
                                100_000,
                                ProjectionsStatus.State.REBUILDING,
                                700_000,
                                NOW,
                                28_000)),
                List.of(new ProjectionsStatus.SetAside(
                        "dossiers", "doc-1", 17, 3, "mapper_parsing_exception: …", NOW)));
    }
}

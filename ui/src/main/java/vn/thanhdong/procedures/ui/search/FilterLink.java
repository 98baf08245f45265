package vn.thanhdong.procedures.ui.search;

import com.vaadin.flow.router.QueryParameters;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.thanhdong.procedures.Channel;
import vn.thanhdong.procedures.NationalStatus;
import vn.thanhdong.procedures.ProcedureCode;
import vn.thanhdong.procedures.Punctuality;
import vn.thanhdong.procedures.StepKind;
import vn.thanhdong.procedures.query.DossierFilter;
import vn.thanhdong.procedures.query.FigureCell;
import vn.thanhdong.procedures.query.GetServiceFigures;
import vn.thanhdong.procedures.query.ReportCell;
import vn.thanhdong.procedures.query.Waiting;
import vn.thanhdong.territory.AgencyCode;
import vn.thanhdong.territory.AreaCode;

/**
 * A filter as it stands in an address, so that a list can be sent to somebody. What an address says that is no value of
 * ours is left out, never an error.
 */
public final class FilterLink {

    /** Address of the search page. */
    public static final String SEARCH = "tim-kiem";

    private static final String TEXT = "q";
    private static final String STATUS = "trang-thai";
    private static final String PROCEDURE = "thu-tuc";
    private static final String AGENCY = "co-quan";
    private static final String AREA = "dia-ban";
    private static final String CHANNEL = "kenh";
    private static final String PUNCTUALITY = "thoi-han";
    private static final String STEP = "buoc";
    private static final String FROM = "tu-ngay";
    private static final String TO = "den-ngay";
    private static final String WAITING = "cho";
    private static final String ESSENTIAL = "thiet-yeu";
    private static final String CELL_BY = "bieu";
    private static final String CELL_CODE = "dong";
    private static final String CELL_ON = "xet-den";

    private FilterLink() {}

    /** The search page with that filter. */
    public static String to(DossierFilter filter) {
        return SEARCH + "?" + new QueryParameters(parameters(filter)).getQueryString();
    }

    /** Only what filters stands in the address. */
    public static Map<String, List<String>> parameters(DossierFilter filter) {
        var parameters = new LinkedHashMap<String, List<String>>();
        put(parameters, TEXT, filter.text().isBlank() ? Set.of() : Set.of(filter.text()), text -> text);
        put(parameters, STATUS, filter.statuses(), status -> String.valueOf(status.code()));
        put(parameters, PROCEDURE, filter.procedures(), ProcedureCode::value);
        put(parameters, AGENCY, filter.agencies(), AgencyCode::value);
        put(parameters, AREA, filter.areas(), AreaCode::value);
        put(parameters, CHANNEL, filter.channels(), Channel::code);
        put(parameters, PUNCTUALITY, filter.punctualities(), FilterLink::word);
        put(parameters, STEP, filter.steps(), FilterLink::word);
        put(parameters, FROM, some(filter.submittedFrom()), LocalDate::toString);
        put(parameters, TO, some(filter.submittedTo()), LocalDate::toString);
        put(
                parameters,
                WAITING,
                filter.waiting() == Waiting.ANY ? Set.of() : Set.of(filter.waiting()),
                FilterLink::word);
        put(parameters, ESSENTIAL, filter.essential() ? Set.of("1") : Set.of(), one -> one);
        FigureCell cell = filter.cell();
        if (cell != null) {
            parameters.put(CELL_BY, List.of(word(cell.by())));
            parameters.put(CELL_CODE, List.of(cell.code()));
            parameters.put(CELL_ON, List.of(cell.judgedOn().toString()));
        }
        ReportCell report = filter.report();
        if (report != null) {
            ReportLink.put(parameters, report);
        }
        AsOfLink.put(parameters, filter.asOf());
        return parameters;
    }

    public static DossierFilter filter(Map<String, List<String>> parameters) {
        return new DossierFilter(
                first(parameters, TEXT),
                values(parameters, STATUS, text -> NationalStatus.of(Integer.parseInt(text))),
                values(parameters, PROCEDURE, ProcedureCode::new),
                values(parameters, AGENCY, AgencyCode::new),
                values(parameters, AREA, AreaCode::new),
                values(parameters, CHANNEL, text -> constant(Channel.class, text)),
                values(parameters, PUNCTUALITY, text -> constant(Punctuality.class, text)),
                values(parameters, STEP, text -> constant(StepKind.class, text)),
                values(parameters, FROM, LocalDate::parse).stream().findFirst().orElse(null),
                values(parameters, TO, LocalDate::parse).stream().findFirst().orElse(null),
                values(parameters, WAITING, text -> constant(Waiting.class, text)).stream()
                        .findFirst()
                        .orElse(Waiting.ANY),
                first(parameters, ESSENTIAL).equals("1"),
                cell(parameters).orElse(null),
                ReportLink.cell(parameters).orElse(null),
                AsOfLink.asOf(parameters).orElse(null));
    }

    private static Optional<FigureCell> cell(Map<String, List<String>> parameters) {
        Optional<GetServiceFigures.By> by =
                values(parameters, CELL_BY, text -> constant(GetServiceFigures.By.class, text)).stream()
                        .findFirst();
        Optional<LocalDate> on =
                values(parameters, CELL_ON, LocalDate::parse).stream().findFirst();
        String code = first(parameters, CELL_CODE);
        return by.isPresent() && on.isPresent() && !code.isEmpty()
                ? Optional.of(new FigureCell(by.get(), code, on.get()))
                : Optional.empty();
    }

    private static <T> Set<T> some(@Nullable T value) {
        return value == null ? Set.of() : Set.of(value);
    }

    private static <T> void put(
            Map<String, List<String>> parameters, String name, Set<T> values, Function<T, String> text) {
        if (!values.isEmpty()) {
            parameters.put(name, values.stream().map(text).sorted().toList());
        }
    }

    static String first(Map<String, List<String>> parameters, String name) {
        return parameters.getOrDefault(name, List.of()).stream().findFirst().orElse("");
    }

    static <T> Set<T> values(Map<String, List<String>> parameters, String name, Function<String, T> value) {
        return parameters.getOrDefault(name, List.of()).stream()
                .flatMap(text -> {
                    try {
                        return Optional.of(value.apply(text)).stream();
                    } catch (IllegalArgumentException | DateTimeException noValueOfOurs) {
                        return Optional.<T>empty().stream();
                    }
                })
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static <E extends Enum<E>> E constant(Class<E> type, String word) {
        return Arrays.stream(type.getEnumConstants())
                .filter(constant -> word(constant).equals(word))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(word));
    }
}

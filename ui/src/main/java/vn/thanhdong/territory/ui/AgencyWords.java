package vn.thanhdong.territory.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import vn.thanhdong.territory.Agency;
import vn.thanhdong.territory.AgencyCode;
import vn.thanhdong.territory.Reform;
import vn.thanhdong.territory.Territory;
import vn.thanhdong.ui.Dates;

/** How this page calls agencies and what happens to them. */
final class AgencyWords {

    private AgencyWords() {}

    static String label(Agency agency) {
        return agency.name() + " (" + agency.code() + ")";
    }

    /** Its name in that row of history, or in the latest. */
    static String name(Territory territory, AgencyCode code) {
        return territory.agency(code).map(Agency::name).orElse(code.value());
    }

    /** One sentence for each thing that a reform does. */
    static List<String> sentences(Reform reform, Territory before) {
        List<String> sentences = new ArrayList<>();
        for (Reform.Ending end : reform.ends()) {
            String name = before.agency(end.agency(), end.validTo().minusDays(1))
                    .map(Agency::name)
                    .orElseGet(() -> name(before, end.agency()));
            sentences.add(reform.begins().stream()
                    .filter(begun -> begun.code().equals(end.agency()))
                    .findFirst()
                    .map(begun -> translate("agencies.does.rename", name, begun.name()))
                    .orElseGet(() -> translate(
                            "agencies.does.merge",
                            name,
                            end.successors().stream()
                                    .map(one -> called(one, reform, before))
                                    .collect(Collectors.joining(", ")))));
        }
        return sentences;
    }

    private static String called(AgencyCode code, Reform reform, Territory before) {
        return reform.begins().stream()
                .filter(begun -> begun.code().equals(code))
                .map(Agency::name)
                .findFirst()
                .orElseGet(() -> name(before, code));
    }

    /** From when to when a row of history holds. */
    static String period(Agency agency) {
        return agency.validTo()
                .map(end -> translate("agencies.period", Dates.day(agency.validFrom()), Dates.day(end.minusDays(1))))
                .orElseGet(() -> translate("agencies.since", Dates.day(agency.validFrom())));
    }
}

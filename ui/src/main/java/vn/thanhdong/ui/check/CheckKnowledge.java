package vn.thanhdong.ui.check;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;
import vn.thanhdong.catalogue.CatalogueInForce;
import vn.thanhdong.history.query.GetLogPart;
import vn.thanhdong.history.query.LogPart;
import vn.thanhdong.language.Terms;
import vn.thanhdong.procedures.PaperKind;
import vn.thanhdong.territory.Agency;
import vn.thanhdong.ui.Questions;

/** What the page has to know of this installation to check a paper by itself. */
@Component
class CheckKnowledge {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final String BUNDLE = "vaadin-i18n.check";
    private static final ResourceBundle.Control NO_FALLBACK =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private final Questions questions;
    private final CatalogueInForce catalogue;

    CheckKnowledge(Questions questions, CatalogueInForce catalogue) {
        this.questions = questions;
        this.catalogue = catalogue;
    }

    /**
     * {@code words} by language and key; {@code keys}, the log's public keys; {@code papers}, names of the forms by kind
     * and language; {@code agencies}, names by code, those of former agencies among them.
     *
     * @throws vn.thanhdong.ui.ServiceUnavailable nobody tells the keys now
     */
    byte[] json() {
        return JSON.writeValueAsBytes(Map.of(
                "words", Map.of("vi", words(Locale.of("vi")), "en", words(Locale.ENGLISH)),
                "keys", keys(),
                "papers", papers(),
                "agencies", agencies()));
    }

    private static Map<String, String> words(Locale language) {
        ResourceBundle bundle = ResourceBundle.getBundle(BUNDLE, language, NO_FALLBACK);
        return bundle.keySet().stream().collect(Collectors.toMap(Function.identity(), bundle::getString));
    }

    private List<String> keys() {
        LogPart part = questions.askAsPublic(new GetLogPart("keys"));
        return new String(Base64.getDecoder().decode(part.content()), StandardCharsets.UTF_8)
                .lines()
                .toList();
    }

    private static Map<String, Map<String, String>> papers() {
        return Arrays.stream(PaperKind.values())
                .collect(Collectors.toMap(
                        PaperKind::name,
                        kind -> Map.of(
                                "form", kind.form(),
                                "vi", Terms.of(kind).vi(),
                                "en", Terms.of(kind).en())));
    }

    private Map<String, String> agencies() {
        var names = new TreeMap<String, String>();
        for (Agency agency : catalogue.get().territory().agencies()) {
            names.put(agency.code().toString(), agency.name());
        }
        return names;
    }
}

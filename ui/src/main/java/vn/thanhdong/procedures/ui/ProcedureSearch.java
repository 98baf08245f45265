package vn.thanhdong.procedures.ui;

import java.util.List;
import java.util.function.Supplier;
import org.springframework.stereotype.Service;
import vn.thanhdong.catalogue.Catalogue;
import vn.thanhdong.procedures.Procedure;
import vn.thanhdong.procedures.query.FindProcedures;
import vn.thanhdong.procedures.ui.form.Unaccented;
import vn.thanhdong.ui.Questions;
import vn.thanhdong.ui.ServiceUnavailable;

/** Procedures by words. While the search is away, by the words of their names alone. */
@Service
public class ProcedureSearch {

    private final Supplier<Catalogue> catalogue;
    private final Questions questions;

    public ProcedureSearch(Supplier<Catalogue> catalogue, Questions questions) {
        this.catalogue = catalogue;
        this.questions = questions;
    }

    /** Best match first. */
    public List<Procedure> find(String words) {
        try {
            return questions.ask(new FindProcedures(words)).hits().stream()
                    .flatMap(hit -> catalogue.get().procedure(hit.code()).stream())
                    .toList();
        } catch (ServiceUnavailable away) {
            return byName(words);
        }
    }

    private List<Procedure> byName(String words) {
        return catalogue.get().procedures().values().stream()
                .filter(procedure -> Unaccented.contains(
                        procedure.name().vi() + " " + procedure.name().en() + " " + procedure.code(), words))
                .toList();
    }
}

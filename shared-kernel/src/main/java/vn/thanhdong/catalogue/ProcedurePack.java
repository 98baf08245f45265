package vn.thanhdong.catalogue;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import vn.thanhdong.procedures.Procedure;
import vn.thanhdong.procedures.ProcedureCode;
import vn.thanhdong.territory.Territory;

/** Reads the pack of one procedure, as the loader does those of a folder. */
public final class ProcedurePack {

    private ProcedurePack() {}

    /**
     * The procedure, checked in itself.
     *
     * @param content YAML
     * @throws CatalogueException naming line, field and what was expected, for every error found
     */
    static Procedure read(String content) {
        return bound(parsed("", content));
    }

    /**
     * The procedure, checked in itself and against what it names.
     *
     * @param file its name, for the errors
     * @param content YAML
     * @param known codes of all procedures
     * @throws CatalogueException naming file, line, field and what was expected, for every error found
     */
    public static Procedure read(String file, String content, Territory territory, Set<ProcedureCode> known) {
        PackFile pack = parsed(file, content);
        Procedure procedure = bound(pack);
        List<CatalogueError> errors = ProcedureCheck.check(pack, procedure, territory, known);
        if (!errors.isEmpty()) {
            throw new CatalogueException(errors);
        }
        return procedure;
    }

    private static PackFile parsed(String file, String content) {
        PackFile pack = PackFile.parse(file, content);
        List<CatalogueError> errors = PackSchema.of("procedure").check(pack);
        if (!errors.isEmpty()) {
            throw new CatalogueException(errors);
        }
        return pack;
    }

    private static Procedure bound(PackFile pack) {
        List<CatalogueError> errors = new ArrayList<>();
        return PackBinding.bind(pack, "", Procedure.class, errors)
                .map(CommonFields::in)
                .orElseThrow(() -> new CatalogueException(errors));
    }
}

package vn.thanhdong.history.projection;

import java.util.Collection;
import java.util.List;
import java.util.Map;

/** The codes that people know dossiers by, which stand in the documents of dossiers. */
public interface AuditDossiers {

    /** Ids of dossiers that have a code with such a fragment, some of them where there are many. */
    List<String> having(String fragment);

    /** Codes by id; those that are not known yet are missing. */
    Map<String, String> codes(Collection<String> ids);
}

package vn.thanhdong.commandservice.erasure;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.jdbc.core.JdbcTemplate;
import vn.thanhdong.access.PersonId;
import vn.thanhdong.erasure.event.PersonErased;
import vn.thanhdong.procedures.DossierId;

/** Who is in which dossier, who is erased, and up to which position of the log both are known, on PostgreSQL. */
final class PersonTables {

    private static final int AT_ONCE = 500;

    private final JdbcTemplate jdbc;

    PersonTables(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** Somebody's data are in a dossier. */
    record InDossier(PersonId person, DossierId dossier) {}

    /** The last position that was followed; whoever asks is the only one who goes on, until their transaction ends. */
    long takePosition() {
        return Objects.requireNonNull(
                jdbc.queryForObject("SELECT position FROM erasure_following FOR UPDATE", Long.class));
    }

    void reached(long position) {
        jdbc.update("UPDATE erasure_following SET position = ?", position);
    }

    void add(Collection<InDossier> found) {
        jdbc.batchUpdate(
                "INSERT INTO person_dossier (person_id, dossier_id) VALUES (?, ?) ON CONFLICT DO NOTHING",
                found,
                AT_ONCE,
                (row, one) -> {
                    row.setString(1, one.person().value());
                    row.setString(2, one.dossier().value());
                });
    }

    void erased(PersonErased event) {
        jdbc.update(
                "INSERT INTO person_erased (person_id, erased_at) VALUES (?, ?) ON CONFLICT DO NOTHING",
                event.person().value(),
                event.occurredAt().atOffset(ZoneOffset.UTC));
    }

    List<DossierId> dossiersOf(PersonId person) {
        return jdbc.query(
                "SELECT dossier_id FROM person_dossier WHERE person_id = ? ORDER BY dossier_id",
                (row, number) -> new DossierId(row.getString(1)),
                person.value());
    }

    Map<PersonId, Instant> allErased() {
        Map<PersonId, Instant> all = new HashMap<>();
        jdbc.query("SELECT person_id, erased_at FROM person_erased", row -> {
            all.put(
                    new PersonId(row.getString(1)),
                    row.getObject(2, OffsetDateTime.class).toInstant());
        });
        return all;
    }
}

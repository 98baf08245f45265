package vn.thanhdong.procedures.command;

import java.time.LocalDate;

/**
 * Publishes a new version of a procedure from a day on, for administrators. Dossiers that are under way keep theirs.
 *
 * @param file name of the file that was uploaded, for the words about its errors
 * @param content the pack, YAML, 200 000 characters at most
 * @param validFrom first day on which it applies, Vietnam's local date, today at the earliest; it replaces the one in
 *     the pack
 * @param decision number and authority of the decision that publishes it
 */
public record PublishProcedure(String file, String content, LocalDate validFrom, String decision)
        implements CatalogueCommand {}

package vn.thanhdong.commandservice;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.messaging.MetaData;
import org.springframework.transaction.support.TransactionTemplate;
import vn.thanhdong.access.Role;
import vn.thanhdong.command.Rejection;
import vn.thanhdong.event.DomainEvent;
import vn.thanhdong.event.EventMetadata;
import vn.thanhdong.eventstore.AggregateHistory;
import vn.thanhdong.eventstore.EventAppender;
import vn.thanhdong.language.Terms;
import vn.thanhdong.procedures.command.DossierRefusal;
import vn.thanhdong.procedures.command.ImportAnswer;
import vn.thanhdong.procedures.command.ImportColumn;
import vn.thanhdong.procedures.command.ImportDossiers;
import vn.thanhdong.procedures.model.Circumstances;
import vn.thanhdong.procedures.model.PastDossier;

/**
 * Records dossiers of another system: each row is decided for itself by the same values and policies, all that is
 * accepted is appended in one transaction together with what is remembered of the rows.
 */
final class DossierImport {

    private final EventAppender appender;
    private final ImportedRows importedRows;
    private final TransactionTemplate transaction;

    DossierImport(EventAppender appender, ImportedRows importedRows, TransactionTemplate transaction) {
        this.appender = appender;
        this.importedRows = importedRows;
        this.transaction = transaction;
    }

    @CommandHandler
    ImportAnswer handle(ImportDossiers command, Circumstances at, MetaData metadata) {
        if (!at.actor().is(Role.OPERATOR) && !at.actor().is(Role.ADMINISTRATOR)) {
            Rejection refusal = DossierRefusal.NOT_YOURS.because(Terms.of(Role.OPERATOR), "");
            return new ImportAnswer(command.rows().stream()
                    .<ImportAnswer.Row>map(row -> new ImportAnswer.Row.Rejected(List.of(refusal)))
                    .toList());
        }
        List<PastDossier.Telling> tellings =
                command.rows().stream().map(row -> PastDossier.tell(row, at)).toList();
        return transaction.execute(status -> record(tellings, command.dryRun(), at, metadata));
    }

    private ImportAnswer record(
            List<PastDossier.Telling> tellings, boolean dryRun, Circumstances at, MetaData metadata) {
        var rows = new LinkedHashMap<PastDossier.Telling.Told, ImportedRow>();
        var fresh = new LinkedHashMap<String, ImportedRow>();
        for (PastDossier.Telling telling : tellings) {
            if (telling instanceof PastDossier.Telling.Told told) {
                ImportedRow row = ImportedRow.of(told, at.hashes());
                rows.put(told, row);
                fresh.putIfAbsent(row.dossierId(), row);
            }
        }
        Map<String, String> known = importedRows.known(fresh.keySet());
        fresh.keySet().removeAll(known.keySet());
        Set<String> taken = dryRun || fresh.isEmpty() ? Set.of() : importedRows.claim(List.copyOf(fresh.values()));
        fresh.keySet().removeAll(taken);
        var histories = new ArrayList<AggregateHistory>();
        var answers = new ArrayList<ImportAnswer.Row>();
        for (PastDossier.Telling telling : tellings) {
            answers.add(
                    switch (telling) {
                        case PastDossier.Telling.Wrong wrong -> new ImportAnswer.Row.Rejected(wrong.rejections());
                        case PastDossier.Telling.Told told -> {
                            ImportedRow row = Objects.requireNonNull(rows.get(told));
                            if (taken.contains(row.dossierId())) {
                                yield differing(List.of(ImportColumn.dossierCode.name()));
                            }
                            String before = known.putIfAbsent(row.dossierId(), row.hashes());
                            if (before == null) {
                                histories.add(history(told, metadata));
                                yield new ImportAnswer.Row.Accepted();
                            }
                            List<String> different = row.differences(before);
                            yield different.isEmpty() ? new ImportAnswer.Row.Unchanged() : differing(different);
                        }
                    });
        }
        if (!dryRun && !histories.isEmpty()) {
            importedRows.remember(List.copyOf(fresh.values()));
            appender.append(histories);
        }
        return new ImportAnswer(answers);
    }

    private static ImportAnswer.Row differing(List<String> columns) {
        return new ImportAnswer.Row.Rejected(
                List.of(DossierRefusal.IMPORT_DIFFERS.at(columns.getFirst(), String.join(", ", columns))));
    }

    private static AggregateHistory history(PastDossier.Telling.Told told, MetaData metadata) {
        var of = new LinkedHashMap<String, String>();
        for (String key : List.of(
                EventMetadata.ACTOR,
                EventMetadata.ROLE,
                EventMetadata.AGENCY,
                EventMetadata.COMMAND_ID,
                EventMetadata.CORRELATION_ID,
                EventMetadata.CAUSATION_ID)) {
            if (metadata.get(key) instanceof String value) {
                of.put(key, value);
            }
        }
        of.put(EventMetadata.IMPORTED, "true");
        return new AggregateHistory("Dossier", told.dossier().value(), 0, List.<DomainEvent>copyOf(told.events()), of);
    }
}

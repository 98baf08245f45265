package vn.thanhdong.procedures.model;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import vn.thanhdong.catalogue.CatalogueError;
import vn.thanhdong.catalogue.CatalogueException;
import vn.thanhdong.catalogue.CatalogueInForce;
import vn.thanhdong.catalogue.ProcedurePack;
import vn.thanhdong.catalogue.ProcedureVersion;
import vn.thanhdong.command.Rejection;
import vn.thanhdong.language.Phrase;
import vn.thanhdong.procedures.Procedure;
import vn.thanhdong.procedures.ProcedureRelease;
import vn.thanhdong.procedures.command.CatalogueRefusal;
import vn.thanhdong.procedures.command.PublishProcedure;
import vn.thanhdong.procedures.command.WithdrawProcedure;
import vn.thanhdong.territory.WorkingCalendar;

/** What an administrator may publish in the catalogue of procedures, and what comes of it. Pure functions. */
public final class PublicationPolicy {

    /** Longer than any pack; whoever uploads more has taken the wrong file. */
    static final int LONGEST = 200_000;

    private static final int ERRORS_NAMED = 20;
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy", Locale.ROOT);

    private PublicationPolicy() {}

    /** What comes of a command. */
    public sealed interface Outcome {
        /** It is published. */
        record Published(ProcedureRelease release) implements Outcome {}

        /** It is taken back. */
        record TakenBack(ProcedureRelease release, String reason) implements Outcome {}

        /**
         * Nothing changes.
         *
         * @param rejections at least one
         */
        record Refused(List<Rejection> rejections) implements Outcome {}
    }

    /**
     * What is recorded of a publication, or why it is refused.
     *
     * @param administrator whether who asks administers the system
     */
    public static Outcome publish(
            PublishProcedure command, boolean administrator, CatalogueInForce.Known known, Instant now) {
        if (!administrator) {
            return refused(CatalogueRefusal.NOT_YOURS.at(""));
        }
        if (command.content().length() > LONGEST) {
            return refused(CatalogueRefusal.CONTENT_TOO_LONG.at("content", LONGEST));
        }
        if (command.decision().isBlank()) {
            return refused(CatalogueRefusal.DECISION_REQUIRED.at("decision"));
        }
        if (command.validFrom().isBefore(day(now))) {
            return refused(CatalogueRefusal.DATE_PAST.at("validFrom", DAY.format(command.validFrom())));
        }
        try {
            Procedure procedure = ProcedurePack.read(
                    command.file(),
                    command.content(),
                    known.catalogue().territory(),
                    Set.copyOf(known.procedures().codes()));
            return fits(procedure.from(command.validFrom()), known)
                    .map(PublicationPolicy::refused)
                    .orElseGet(() -> new Outcome.Published(new ProcedureRelease(
                            procedure.code(),
                            procedure.version(),
                            command.validFrom(),
                            command.decision().strip(),
                            command.content(),
                            sha256(command.content()),
                            now,
                            Optional.empty())));
        } catch (CatalogueException invalid) {
            return new Outcome.Refused(invalid.errors().stream()
                    .limit(ERRORS_NAMED)
                    .map(PublicationPolicy::rejection)
                    .toList());
        }
    }

    /** What is recorded of a withdrawal, or why it is refused. */
    public static Outcome withdraw(
            WithdrawProcedure command, boolean administrator, CatalogueInForce.Known known, Instant now) {
        if (!administrator) {
            return refused(CatalogueRefusal.NOT_YOURS.at(""));
        }
        if (command.reason().isBlank()) {
            return refused(CatalogueRefusal.REASON_REQUIRED.at("reason"));
        }
        Object[] which = {command.procedure().value(), command.version()};
        Optional<ProcedureRelease> release = known.procedures().releases().all().stream()
                .filter(one -> one.is(command.procedure(), command.version()))
                .findFirst();
        if (release.isEmpty()) {
            return refused(CatalogueRefusal.VERSION_UNKNOWN.at("", which));
        }
        if (!release.get().stands()) {
            return refused(CatalogueRefusal.WITHDRAWN_BEFORE.at("", which));
        }
        LocalDate from = release.get().validFrom();
        return from.isAfter(day(now))
                ? new Outcome.TakenBack(release.get(), command.reason().strip())
                : refused(CatalogueRefusal.APPLIES_ALREADY.at("", which[0], which[1], DAY.format(from)));
    }

    private static Optional<Rejection> fits(Procedure procedure, CatalogueInForce.Known known) {
        String code = procedure.code().value();
        List<ProcedureVersion> versions = known.procedures().versions(procedure.code());
        if (versions.isEmpty()) {
            return Optional.of(CatalogueRefusal.PROCEDURE_UNKNOWN.at("content", code));
        }
        int highest = versions.getLast().procedure().version();
        Optional<ProcedureVersion> same = versions.stream()
                .filter(one -> one.procedure().version() == procedure.version())
                .findFirst();
        if (same.isPresent()) {
            return Optional.of(CatalogueRefusal.VERSION_TAKEN.at(
                    "content", code, procedure.version(), whence(same.get()), highest));
        }
        if (procedure.version() < highest) {
            return Optional.of(CatalogueRefusal.VERSION_NOT_HIGHER.at("content", code, procedure.version(), highest));
        }
        ProcedureVersion latest = known.procedures().standing(procedure.code()).getLast();
        if (!procedure.validFrom().isAfter(latest.validFrom())) {
            return Optional.of(CatalogueRefusal.DATE_OVERLAPS.at(
                    "validFrom",
                    procedure.version(),
                    latest.procedure().version(),
                    DAY.format(latest.validFrom()),
                    DAY.format(procedure.validFrom())));
        }
        return procedure.saysTheSameAs(latest.procedure())
                ? Optional.of(CatalogueRefusal.UNCHANGED.at(
                        "content", latest.procedure().version()))
                : Optional.empty();
    }

    private static Phrase whence(ProcedureVersion version) {
        return version.release()
                .map(release -> new Phrase(release.decision(), release.decision()))
                .orElse(new Phrase("gói danh mục", "the packs"));
    }

    private static Rejection rejection(CatalogueError error) {
        return CatalogueRefusal.CONTENT_INVALID.at(
                "content", error.file(), error.line(), error.field().isEmpty() ? "–" : error.field(), error.words());
    }

    private static LocalDate day(Instant now) {
        return LocalDate.ofInstant(now, WorkingCalendar.ZONE);
    }

    private static Outcome refused(Rejection why) {
        return new Outcome.Refused(List.of(why));
    }

    private static String sha256(String content) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(content.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java has SHA-256", impossible);
        }
    }
}

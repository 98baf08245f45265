package vn.thanhdong.procedures.ui.files;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.slf4j.LoggerFactory;
import tools.jackson.databind.json.JsonMapper;
import vn.thanhdong.access.PersonId;
import vn.thanhdong.access.query.FileKey;
import vn.thanhdong.procedures.ProcedureCode;

/** Drafts as sealed files, whose names tell nothing. */
public final class FileDrafts implements Drafts {

    private final Path folder;
    private final FileKeys keys;
    private final Clock clock;
    private final JsonMapper json = JsonMapper.builder().build();

    public FileDrafts(Path folder, FileKeys keys, Clock clock) {
        this.folder = folder;
        this.keys = keys;
        this.clock = clock;
    }

    @Override
    public Optional<Draft> find(PersonId person, ProcedureCode procedure) {
        Path file = file(person, procedure);
        if (Files.notExists(file)) {
            return Optional.empty();
        }
        // while nobody gives the key this throws: a page that showed an empty form would then overwrite what is there
        FileKey key = keys.mine(FileUploads.asCitizen(person), name(procedure));
        try {
            var sealed = SealedFile.at(file);
            if (!sealed.person().equals(person) || !sealed.name().equals(name(procedure))) {
                throw new IOException("The draft is somebody else's");
            }
            Draft draft = json.readValue(sealed.bytes(key), Draft.class);
            if (draft.savedAt().plus(KEPT).isBefore(clock.instant())) {
                discard(person, procedure);
                return Optional.empty();
            }
            return Optional.of(draft);
        } catch (IOException | RuntimeException unreadable) {
            // a form can be filled in again; a page that fails for a broken draft cannot be used at all
            LoggerFactory.getLogger(FileDrafts.class).warn("A draft cannot be read and is left aside", unreadable);
            return Optional.empty();
        }
    }

    @Override
    public void keep(PersonId person, ProcedureCode procedure, Draft draft) {
        try {
            FileKey key = keys.mine(FileUploads.asCitizen(person), name(procedure));
            try (var sealing = Sealing.begin(folder, person, name(procedure), key)) {
                sealing.content().write(json.writeValueAsBytes(draft));
                sealing.finish();
                sealing.keepAs(file(person, procedure));
            }
        } catch (IOException e) {
            throw new UncheckedIOException("The draft cannot be kept", e);
        }
    }

    @Override
    public void discard(PersonId person, ProcedureCode procedure) {
        try {
            Files.deleteIfExists(file(person, procedure));
        } catch (IOException e) {
            throw new UncheckedIOException("The draft cannot be deleted", e);
        }
    }

    /** Deletes what nobody came back for. */
    public void forgetExpired() throws IOException {
        if (Files.notExists(folder)) {
            return;
        }
        Sealing.forgetUnfinished(folder, clock.instant());
        try (var files = Files.list(folder)) {
            for (Path file : files.toList()) {
                if (Files.getLastModifiedTime(file).toInstant().plus(KEPT).isBefore(clock.instant())) {
                    Files.deleteIfExists(file);
                }
            }
        }
    }

    private Path file(PersonId person, ProcedureCode procedure) {
        return folder.resolve(
                UUID.nameUUIDFromBytes(("draft:" + person + ":" + procedure).getBytes(StandardCharsets.UTF_8))
                        + ".draft");
    }

    private static String name(ProcedureCode procedure) {
        return "draft/" + procedure;
    }
}

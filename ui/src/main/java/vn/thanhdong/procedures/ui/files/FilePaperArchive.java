package vn.thanhdong.procedures.ui.files;

import java.io.IOException;
import java.nio.file.Path;
import java.util.UUID;
import vn.thanhdong.access.Actor;
import vn.thanhdong.procedures.DossierId;
import vn.thanhdong.procedures.query.GetPaperKey;
import vn.thanhdong.procedures.query.PaperKey;

/** Papers as files among the uploads. */
final class FilePaperArchive implements PaperArchive {

    /** Where keys of papers come from: the pages hold none of their own. */
    @FunctionalInterface
    interface PaperKeys {
        PaperKey key(Actor issuer, GetPaperKey question);
    }

    private final Path folder;
    private final PaperKeys keys;

    FilePaperArchive(Path folder, PaperKeys keys) {
        this.folder = folder;
        this.keys = keys;
    }

    @Override
    public String keep(Actor issuer, DossierId dossier, byte[] pdf) throws IOException {
        String name = GetPaperKey.folder(dossier) + UUID.randomUUID();
        PaperKey key = keys.key(issuer, new GetPaperKey(dossier, name));
        try (var sealing = Sealing.begin(FileUploads.unfinished(folder), key.owner(), name, key.key())) {
            sealing.content().write(pdf);
            sealing.finish();
            sealing.keepAs(FileUploads.file(folder, sealing.address()));
            return sealing.address();
        }
    }
}

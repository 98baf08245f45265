package vn.thanhdong.backup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import vn.thanhdong.engines.Folders;

/** Whether a data folder that came from a backup can be served. */
public final class Restored {

    private static final String UNFINISHED = "RESTORE-UNFINISHED";

    private Restored() {}

    /**
     * To be asked before anything is started on the folder.
     *
     * @throws BackupException if a restore was interrupted there, or the master key that belongs to it is missing; a new
     *     one would open nothing
     */
    public static void requireUsable(Path data) {
        if (Files.exists(data.resolve(UNFINISHED))) {
            throw BackupProblem.RESTORE_UNFINISHED.with(data);
        }
        MasterKeyMark.check(data.resolve(Backup.SECRETS));
    }

    static void begin(Path data) throws IOException {
        Folders.makeForOwner(data);
        Disk.writeWhole(data.resolve(UNFINISHED), "");
    }

    static void end(Path data) throws IOException {
        Files.delete(data.resolve(UNFINISHED));
        Disk.sync(data);
    }
}

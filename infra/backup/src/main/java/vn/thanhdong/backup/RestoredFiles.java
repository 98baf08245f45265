package vn.thanhdong.backup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import vn.thanhdong.engines.Folders;

/** Puts the files of a backup into a new installation. */
record RestoredFiles(RestoreOptions options, Report report) {

    private static final String DATABASES = BaseBackup.FOLDER + "/";
    private static final String UPLOADS = Backup.UPLOADS + "/";
    private static final String SECRETS = Backup.SECRETS + "/";

    void copy(ChosenBackup backup) throws IOException {
        for (String folder : backup.manifest().folders()) {
            if (!folder.equals(Backup.LOG)) {
                Folders.makeForOwner(options.data().resolve(folder));
            }
        }
        report.part("part-databases", copy(backup, path -> path.startsWith(DATABASES)));
        long uploads = copy(backup, path -> path.startsWith(UPLOADS));
        // an upload's name is the hash of its content, so a later backup's can only add
        for (Path newer : backup.newer()) {
            uploads += addMissing(newer, Backup.UPLOADS);
        }
        if (options.original().isPresent()) {
            uploads += addMissing(options.original().get(), Backup.UPLOADS);
        }
        report.part("part-uploads", uploads);
        long secrets = copy(backup, path -> path.startsWith(SECRETS));
        if (secrets == 0 && options.original().isPresent()) {
            addMissing(options.original().get(), Backup.SECRETS);
        }
        MasterKeyMark.expect(
                options.data().resolve(Backup.SECRETS), backup.manifest().masterKey());
    }

    private long copy(ChosenBackup backup, Predicate<String> which) throws IOException {
        long bytes = 0;
        for (StoredFile file : backup.manifest().files()) {
            if (which.test(file.path())) {
                Path source = backup.folder().resolve(file.path());
                bytes += copy(source, options.data().resolve(file.path()));
            }
        }
        return bytes;
    }

    private long addMissing(Path from, String folder) throws IOException {
        Path source = from.resolve(folder);
        if (!Files.isDirectory(source)) {
            return 0;
        }
        List<Path> all;
        try (Stream<Path> files = Files.walk(source)) {
            all = files.filter(Files::isRegularFile).toList();
        }
        long bytes = 0;
        for (Path file : all) {
            Path target = options.data()
                    .resolve(folder)
                    .resolve(source.relativize(file).toString());
            if (Files.notExists(target)) {
                bytes += copy(file, target);
            }
        }
        return bytes;
    }

    private static long copy(Path source, Path target) throws IOException {
        Folders.makeForOwner(Disk.above(target));
        Files.copy(source, target);
        Files.setPosixFilePermissions(target, PosixFilePermissions.fromString("rw-------"));
        Disk.sync(target);
        return Files.size(target);
    }
}

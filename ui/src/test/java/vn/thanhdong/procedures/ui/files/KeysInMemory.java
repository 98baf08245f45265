package vn.thanhdong.procedures.ui.files;

import java.security.SecureRandom;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import vn.thanhdong.access.Actor;
import vn.thanhdong.access.PersonId;
import vn.thanhdong.access.query.FileKey;
import vn.thanhdong.procedures.DossierId;
import vn.thanhdong.ui.ServiceUnavailable;

/** A key for each file of each person, until the person is erased. */
final class KeysInMemory implements FileKeys {

    private final Map<String, FileKey> keys = new HashMap<>();
    private final Set<PersonId> erased = new HashSet<>();
    private final Set<PersonId> strangers = new HashSet<>();
    private boolean away;

    void erase(PersonId person) {
        erased.add(person);
    }

    /** The query side says that this person may not see the dossier. */
    void keepOut(PersonId stranger) {
        strangers.add(stranger);
    }

    void goAway() {
        away = true;
    }

    @Override
    public FileKey mine(Actor person, String file) {
        return key(person.person(), file);
    }

    @Override
    public FileKey ofAttachment(Actor asker, DossierId dossier, String sha256, PersonId person, String file) {
        FileKey key = key(person, file);
        return strangers.contains(asker.person()) ? FileKey.none(FileKey.State.NOT_YOURS) : key;
    }

    private FileKey key(PersonId person, String file) {
        if (away) {
            throw new ServiceUnavailable(ServiceUnavailable.Side.QUESTIONS, new IllegalStateException("away"));
        }
        return erased.contains(person)
                ? FileKey.none(FileKey.State.ERASED)
                : keys.computeIfAbsent(person + "/" + file, any -> fresh());
    }

    private static FileKey fresh() {
        byte[] key = new byte[32];
        new SecureRandom().nextBytes(key);
        return FileKey.of(key);
    }
}

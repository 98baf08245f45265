package vn.thanhdong.access.projection;

import org.axonframework.messaging.annotation.MetaDataValue;
import org.axonframework.queryhandling.QueryHandler;
import org.jspecify.annotations.Nullable;
import vn.thanhdong.access.Actor;
import vn.thanhdong.access.query.FileKey;
import vn.thanhdong.access.query.GetMyFileKey;
import vn.thanhdong.eventstore.personal.FileKeys;

/** Gives people the keys of their own files, one file at a time; the person's own key never leaves. */
public final class MyFileKeys {

    private final FileKeys keys;

    public MyFileKeys(FileKeys keys) {
        this.keys = keys;
    }

    @QueryHandler
    public FileKey answer(GetMyFileKey question, @MetaDataValue("verifiedActor") @Nullable Actor asker) {
        return asker == null
                ? FileKey.none(FileKey.State.NOT_YOURS)
                : keys.toSeal(asker.person(), question.file())
                        .map(FileKey::of)
                        .orElseGet(() -> FileKey.none(FileKey.State.ERASED));
    }
}

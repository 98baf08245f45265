package vn.thanhdong.queryservice;

import java.util.Map;
import org.axonframework.queryhandling.QueryHandler;
import vn.thanhdong.access.query.GetMasterKeyStanding;
import vn.thanhdong.access.query.MasterKeyStanding;
import vn.thanhdong.access.query.MasterKeyStanding.Former;
import vn.thanhdong.eventstore.personal.MasterKeyUse;

/** Answers by which master key the keys of persons are wrapped. Who may ask is settled before. */
final class MasterKeyAnswers {

    private final MasterKeyUse use;

    MasterKeyAnswers(MasterKeyUse use) {
        this.use = use;
    }

    @QueryHandler
    MasterKeyStanding answer(GetMasterKeyStanding question) {
        MasterKeyUse.Found found = use.find();
        return new MasterKeyStanding(
                found.currentId(),
                found.byKeyId().getOrDefault(found.currentId(), 0L),
                found.byKeyId().entrySet().stream()
                        .filter(one -> !one.getKey().equals(found.currentId()))
                        .sorted(Map.Entry.comparingByKey())
                        .map(one -> new Former(one.getKey(), one.getValue()))
                        .toList(),
                found.lastChange());
    }
}

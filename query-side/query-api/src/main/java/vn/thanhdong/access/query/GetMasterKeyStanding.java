package vn.thanhdong.access.query;

import vn.thanhdong.query.Question;

/** By which master key the keys of persons are wrapped, and how far a change of it has come. For operators. */
public record GetMasterKeyStanding() implements Question<MasterKeyStanding> {

    @Override
    public Class<MasterKeyStanding> answer() {
        return MasterKeyStanding.class;
    }
}

package vn.thanhdong.access.query;

import vn.thanhdong.query.Question;

/** In whose stead the asker acts now, and who of their agency is away. */
public record GetStandIns() implements Question<StandIns> {

    @Override
    public Class<StandIns> answer() {
        return StandIns.class;
    }
}

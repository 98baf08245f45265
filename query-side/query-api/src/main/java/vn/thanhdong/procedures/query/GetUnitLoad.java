package vn.thanhdong.procedures.query;

import vn.thanhdong.query.Question;

/** Who of the asker's unit has how much to do now. Heads and leaders see all of it, others what is their own. */
public record GetUnitLoad() implements Question<UnitLoad> {

    @Override
    public Class<UnitLoad> answer() {
        return UnitLoad.class;
    }
}

package vn.thanhdong.procedures.query;

import vn.thanhdong.query.Question;

/** What waits for the asker now, how their agency does, and what just happened. */
public record GetMyDay() implements Question<MyDay> {

    @Override
    public Class<MyDay> answer() {
        return MyDay.class;
    }
}

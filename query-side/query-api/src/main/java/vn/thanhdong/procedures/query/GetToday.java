package vn.thanhdong.procedures.query;

import vn.thanhdong.query.Question;

/**
 * How the day goes. Officials are answered for their scope; everybody else, the public too, for the whole province: these
 * few sums and no other, without any condition that could narrow them to a person.
 */
public record GetToday() implements Question<Today> {

    @Override
    public Class<Today> answer() {
        return Today.class;
    }
}

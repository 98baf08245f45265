package vn.thanhdong.history.query;

import vn.thanhdong.query.Question;

/** How far each projection has followed the log. For operators. */
public record GetProjections() implements Question<ProjectionsStatus> {

    @Override
    public Class<ProjectionsStatus> answer() {
        return ProjectionsStatus.class;
    }
}

package vn.thanhdong.history.query;

import vn.thanhdong.query.Question;

/** How the verifiable log stands and what comparing the store with it found. For auditors and administrators. */
public record GetLogStatus() implements Question<LogStatus> {

    @Override
    public Class<LogStatus> answer() {
        return LogStatus.class;
    }
}

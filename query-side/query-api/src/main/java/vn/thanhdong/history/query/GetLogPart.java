package vn.thanhdong.history.query;

import vn.thanhdong.query.Question;

/**
 * A part of the verifiable log as it is published, for everybody: it holds hashes, numbers, times and ids.
 *
 * @param path below the log's address, as c2sp.org/tlog-tiles has it: {@code checkpoint}, {@code tile/0/000},
 *     {@code tile/entries/000.p/7}; or {@code keys}, those of the log and of its witness
 */
public record GetLogPart(String path) implements Question<LogPart> {

    @Override
    public Class<LogPart> answer() {
        return LogPart.class;
    }
}

package vn.thanhdong.reception.query;

import vn.thanhdong.query.Question;
import vn.thanhdong.territory.AgencyCode;

/**
 * Today's numbers at one desk. Everybody may ask: they hang on the wall, and no person is in them.
 *
 * @param agency whose desk
 * @param written sequence that the asker's own last command was answered with: what was recorded then is awaited, two
 *     seconds at most; -1 when there is nothing to wait for
 */
public record FindQueue(AgencyCode agency, long written) implements Question<QueueBoard> {

    @Override
    public Class<QueueBoard> answer() {
        return QueueBoard.class;
    }
}

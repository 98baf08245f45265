package vn.thanhdong.procedures.query;

import vn.thanhdong.query.Question;

/**
 * What anybody may know who has the code and the phone's last digits; five attempts an hour per code and per asker.
 *
 * @param code tracking code or dossier code
 * @param phoneLastFour last four digits of the owner's phone, or of the phone of who handed it in for them
 * @param asker opaque key of who asks (a session), for the limit
 */
public record TrackDossier(String code, String phoneLastFour, String asker) implements Question<TrackedDossier> {

    @Override
    public Class<TrackedDossier> answer() {
        return TrackedDossier.class;
    }
}

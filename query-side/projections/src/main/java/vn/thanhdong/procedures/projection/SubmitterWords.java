package vn.thanhdong.procedures.projection;

import vn.thanhdong.language.VietnameseText;
import vn.thanhdong.procedures.Submitter;
import vn.thanhdong.procedures.event.SubmitterNamed;

/**
 * What a dossier is searched and tracked by of whoever handed it in for its owner. All empty when the owner did, and
 * once that person is erased.
 *
 * @param name as it was given (NFC)
 * @param identityHash keyed hash of the identity number
 * @param phoneHash keyed hash of the phone
 * @param phoneLastFour last four digits of the phone
 */
record SubmitterWords(String name, String identityHash, String phoneHash, String phoneLastFour) {

    static final SubmitterWords NONE = new SubmitterWords("", "", "", "");

    private static final int DIGITS = 4;

    static SubmitterWords of(SubmitterNamed named) {
        return named.submitter()
                .value()
                .map(submitter -> new SubmitterWords(
                        VietnameseText.nfc(submitter.name()),
                        named.identityHash(),
                        named.phoneHash(),
                        lastFour(submitter)))
                .orElse(NONE);
    }

    private static String lastFour(Submitter submitter) {
        String phone = submitter.phone();
        return phone.substring(Math.max(0, phone.length() - DIGITS));
    }
}

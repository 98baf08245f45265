package vn.thanhdong.procedures.projection;

import vn.thanhdong.language.VietnameseText;
import vn.thanhdong.procedures.event.AttachmentTextExtracted;

/**
 * Words of a document that was handed in, by which its dossier is found.
 *
 * @param sha256 which document
 * @param text its words (NFC); empty once its owner is erased
 */
record AttachedText(String sha256, String text) {

    static AttachedText of(AttachmentTextExtracted extracted) {
        return new AttachedText(
                extracted.sha256(),
                extracted.text().value().map(VietnameseText::nfc).orElse(""));
    }
}

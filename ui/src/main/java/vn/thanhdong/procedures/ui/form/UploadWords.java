package vn.thanhdong.procedures.ui.form;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.upload.UploadI18N;
import java.util.List;

/** What the place to drop files says while a file is on its way. */
final class UploadWords {

    private UploadWords() {}

    /** The two refusals of the browser are keys of the bundles: our own complaint names the file. */
    static UploadI18N words() {
        return new UploadI18N()
                .setAddFiles(new UploadI18N.AddFiles()
                        .setOne(translate("upload.choose"))
                        .setMany(translate("upload.choose")))
                .setDropFiles(new UploadI18N.DropFiles()
                        .setOne(translate("upload.drop"))
                        .setMany(translate("upload.drop")))
                .setError(new UploadI18N.Error()
                        .setFileIsTooBig("upload.refused.TOO_LARGE")
                        .setIncorrectFileType("upload.refused.NAME")
                        .setTooManyFiles("upload.refused.NAME"))
                .setFile(new UploadI18N.File()
                        .setStart(translate("upload.start"))
                        .setRetry(translate("upload.retry"))
                        .setRemove(translate("upload.remove")))
                .setUploading(new UploadI18N.Uploading()
                        .setStatus(new UploadI18N.Uploading.Status()
                                .setConnecting(translate("upload.underway"))
                                .setProcessing(translate("upload.checking"))
                                .setStalled(translate("upload.stalled"))
                                .setHeld(translate("upload.underway")))
                        .setRemainingTime(new UploadI18N.Uploading.RemainingTime()
                                .setPrefix(translate("upload.remaining"))
                                .setUnknown(translate("upload.remaining.unknown")))
                        .setError(new UploadI18N.Uploading.Error()
                                .setServerUnavailable(translate("upload.failed"))
                                .setUnexpectedServerError(translate("upload.failed"))
                                .setForbidden(translate("upload.failed"))))
                .setUnits(List.of("B", "KB", "MB", "GB"));
    }
}
